package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
@Timeout(60)
class JobsIT {
  private static final String JOBS = "/api/v1/admin/system/jobs";
  private static final Member ADMIN = Member.named("admin");

  @Test
  void the_machine_tells_of_itself() {
    JsonObject machine = ADMIN.caller().get("/api/v1/admin/system").is(200).json();
    assertThat(machine.getAsJsonArray("health")).isNotEmpty().allMatch(JobsIT::isUp);
    assertThat(machine.getAsJsonArray("versions").toString())
        .contains("1.0.0-SNAPSHOT (", "WildFly", "PostgreSQL JDBC Driver");
    JsonObject migrations = machine.getAsJsonObject("migrations");
    assertThat(migrations.getAsJsonArray("pending")).isEmpty();
    assertThat(migrations.getAsJsonArray("wrong")).isEmpty();
    assertThat(migrations.get("applied").getAsInt()).isPositive();
    assertThat(machine.getAsJsonObject("pool").get("open").getAsInt()).isPositive();
    Member.signsUp().caller().get("/api/v1/admin/system").isRefusal(403, "not-allowed");
  }

  @Test
  void what_timers_do_is_seen_with_when_they_do_it_next() {
    JsonObject sweep = untilItRan("ledger.holds");
    assertThat(sweep.get("node").getAsString()).contains("/");
    assertThat(sweep.get("isByHand").getAsBoolean()).isTrue();
    assertThat(Instant.parse(sweep.get("nextAt").getAsString()))
        .isAfter(Instant.now().minusSeconds(5));
    assertThat(job("ledger.reconciliation").get("nextAt").getAsString()).contains("T03:10:00");
  }

  @Test
  void a_job_is_started_by_hand_and_that_is_written_down() {
    long before = job("payments.writeOff").get("runs").getAsInt();
    ADMIN.caller().post(JOBS + "/payments.writeOff/runs", "").is(202);
    while (job("payments.writeOff").get("runs").getAsInt() == before) {
      Pause.shortly();
    }
    assertThat(job("payments.writeOff").get("isRunning").getAsBoolean()).isFalse();
    assertThat(ADMIN.caller().get("/api/v1/admin/audit?object=payments.writeOff").body())
        .contains("system.jobStarted");
    assertThat(TheBooks.rows("select name from kernel.node where seen_at > now() - interval '1m'"))
        .isNotEmpty();
  }

  @Test
  void only_jobs_that_may_be_started_are_started_by_those_who_may() {
    ADMIN.caller().post(JOBS + "/kernel.crowd/runs", "").isRefusal(404, "no-such-job");
    ADMIN.caller().post(JOBS + "/nothing/runs", "").isRefusal(404, "no-such-job");
    Member other = Member.signsUp();
    other.caller().post(JOBS + "/ledger.holds/runs", "").isRefusal(403, "not-allowed");
    other.caller().get(JOBS).isRefusal(403, "not-allowed");
  }

  private static JsonObject untilItRan(String name) {
    JsonObject job = job(name);
    while (job.get("runs").getAsInt() == 0) {
      Pause.shortly();
      job = job(name);
    }
    return job;
  }

  private static JsonObject job(String name) {
    return ADMIN.caller().get(JOBS).is(200).list().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(job -> job.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isUp(JsonElement check) {
    return check.getAsJsonObject().get("isUp").getAsBoolean();
  }
}

package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door is closed for members, and for nobody and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class MaintenanceIT {
  private static final String DOOR = "/api/v1/admin/system/maintenance";
  private static final Member ADMIN = Member.named("admin");

  private final Member ada = Member.signsUp();

  @AfterEach
  void theDoorIsOpenAgain() {
    turn("{\"on\":false,\"reason\":\"Done\"}").is(200);
    ada.caller().get("/api/v1/wallet").is(200);
  }

  @Test
  void members_wait_with_a_friendly_page_and_programs_with_a_problem() {
    Caller browser = Member.inBrowser(ada.username());
    close();
    Answer page = browser.with("Accept-Language", "de").get("/wallet").is(503);
    assertThat(page.body()).contains("Gleich wieder da", "New disks", "lang=\"de\"");
    assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(30, 100_000_000);
    Caller.nobody().get("/").is(503);
    assertThat(browser.post("/wallet/send", "").is(503).body()).contains("Back soon");
    Answer problem = ada.caller().get("/api/v1/wallet").isRefusal(503, "maintenance");
    assertThat(problem.header("Retry-After")).isNotEmpty();
    ada.sends("1.00").to("admin").isRefusal(503, "maintenance");
  }

  @Test
  void administrators_and_whatever_watches_the_machine_get_in() {
    Caller house =
        Caller.browser(
            BrowserVisit.cookieOf("admin", "try aetherial today"),
            RunningAetherial.get().baseUrl().toString());
    close();
    assertThat(house.get("/admin/system").is(200).body()).contains("Members cannot come in");
    ADMIN.caller().get("/api/v1/wallet").is(200);
    Caller.nobody().get("/login").is(200);
    Caller.nobody().get("/health/ready").is(200);
    Caller.nobody().get("/health/live").is(200);
    Caller.nobody().get("/help/problems/maintenance").is(200);
  }

  @Test
  void what_providers_tell_is_kept() {
    close();
    String id = "evt_maintenance_" + System.nanoTime();
    Provider.delivers("{\"id\":\"" + id + "\",\"object\":\"event\",\"type\":\"ping\",\"data\":{}}")
        .is(200);
    assertThat(TheBooks.count("select count(*) from kernel.inbox where external_id = ?", id))
        .isEqualTo(1);
  }

  @Test
  void the_door_is_turned_by_those_who_may_and_that_is_written_down() {
    ada.caller()
        .ask(
            "PUT",
            DOOR,
            BodyPublishers.ofString("{\"on\":true,\"reason\":\"No\"}"),
            "Content-Type",
            "application/json")
        .isRefusal(403, "not-allowed");
    turn("{\"on\":true}").isRefusal(422, "validation");
    long before = acts();
    close();
    assertThat(acts()).isEqualTo(before + 1);
  }

  private static long acts() {
    return TheBooks.count("select count(*) from audit.act where act = 'system.maintenance'");
  }

  private static void close() {
    turn("{\"on\":true,\"message\":\"New disks\",\"until\":\"2028-01-01T00:00:00Z\","
            + "\"reason\":\"Disks\"}")
        .is(200);
  }

  private static Answer turn(String body) {
    return ADMIN
        .caller()
        .ask("PUT", DOOR, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }
}

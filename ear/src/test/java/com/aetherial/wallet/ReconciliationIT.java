package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The books are checked, looked into, and looked after. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class ReconciliationIT {
  private static final String CHECK = "/api/v1/admin/economy/reconciliation";
  private static final String RUN = CHECK + "/run";
  private static final String HEAD = "/api/v1/admin/economy/chain-head";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Member admin = Member.named("admin");

  @Test
  void sound_books_are_said_to_be_sound() {
    Member ada = Member.with("10");
    JsonObject report = checked();
    assertThat(report.get("violations").getAsInt()).isZero();
    assertThat(admin.caller().get("/metrics").is(200).body())
        .contains("aetherial_ledger_violations 0.0", "aetherial_ledger_check_missing 0.0")
        .contains("aetherial_ledger_reconciled_seconds_ago ", "aetherial_supply_given_out_percent");
    assertThat(AdminsBrowser.get("/admin/economy/reconciliation").is(200).body())
        .contains("Every minted coin is somewhere", "No sealed entry was changed");
    ada.caller().get(CHECK).isRefusal(403, "not-allowed");
    ada.caller().get(RUN).isRefusal(403, "not-allowed");
    ada.caller().post(CHECK, "").isRefusal(403, "not-allowed");
  }

  @Test
  void a_damage_is_found_named_and_reported() {
    Member ada = Member.with("10");
    long mark = ServerLog.length();
    String damage =
        "update ledger.account set balance = balance + %d where kind = 'PROMO' and stripe = 0"
            + " and owner_id = (select id from identity.person where username = ?)";
    TheBooks.change(damage.formatted(1), ada.username());
    try {
      JsonObject report = checked();
      assertThat(report.get("violations").getAsInt()).isPositive();
      assertThat(report.getAsJsonArray("found").toString())
          .contains("balance-is-sum-of-postings", "supply-is-accounted-for");
      assertThat(ServerLog.loudSince(mark)).anyMatch(line -> line.contains("The books are wrong"));
      assertThat(AdminsBrowser.get("/admin/economy/reconciliation").is(200).body())
          .contains("Every balance is the sum of its postings", "badge-bad");
    } finally {
      TheBooks.change(damage.formatted(-1), ada.username());
    }
    checked();
  }

  @Test
  void who_asks_for_a_check_waits_for_nothing_and_sees_how_it_goes() {
    slow("perform pg_sleep(2)");
    try {
      Answer begun = admin.caller().post(CHECK, "").is(202);
      assertThat(begun.header("Location")).endsWith(RUN);
      assertThat(begun.text("state")).isEqualTo("RUNNING");
      assertThat(AdminsBrowser.get("/admin/economy/reconciliation").is(200).body())
          .contains("The books are being checked");
      admin.caller().post(CHECK, "").isRefusal(409, "reconciliation-running");
      await(() -> run().get("state").getAsString().equals("DONE"));
      assertThat(admin.caller().get(CHECK).is(200).text("id")).isEqualTo(begun.text("id"));
      long mark = ServerLog.length();
      slow("raise exception 'Nobody can check this.'");
      admin.caller().post(CHECK, "").is(202);
      await(() -> run().get("state").getAsString().equals("FAILED"));
      assertThat(run().get("failure").getAsString()).contains("Nobody can check this.");
      await(() -> ServerLog.loudSince(mark).stream().anyMatch(l -> l.contains("not be checked")));
      assertThat(admin.caller().get("/metrics").is(200).body())
          .contains("aetherial_ledger_check_missing 1.0");
    } finally {
      TheBooks.change("drop schema if exists slow cascade");
    }
    checked();
  }

  private static void slow(String work) {
    TheBooks.change(
        "create schema if not exists slow; create or replace function slow.check_invariants()"
            + " returns table (invariant text, subject text, expected text, found text)"
            + " language plpgsql stable as $$ begin %s; end $$;".formatted(work)
            + " alter function slow.check_invariants() owner to aetherial_owner;"
            + " grant usage on schema slow to aetherial_owner");
  }

  /** Checks, waits for the end and reads the report. */
  private JsonObject checked() {
    String id = admin.caller().post(CHECK, "").is(202).text("id");
    await(() -> run().get("state").getAsString().equals("DONE"));
    Answer report = admin.caller().get(CHECK).is(200);
    assertThat(report.text("id")).isEqualTo(id);
    return report.json();
  }

  private JsonObject run() {
    return admin.caller().get(RUN).is(200).json();
  }

  @Test
  void a_hold_whose_time_is_over_gives_its_coins_back_by_itself() {
    Member ada = Member.with("10");
    TheBooks.rows(
        "select (ledger.hold_place(gen_random_uuid(), 'SPEND', 'it:' || p.username, '\\x01',"
            + " p.id, null, null, null, p.id, '{PROMO}', 400,"
            + " clock_timestamp() + interval '2 seconds')).outcome"
            + " from identity.person p where p.username = ?",
        ada.username());
    assertThat(ada.balance()).isEqualTo("6.00");
    await(() -> ada.balance().equals("10.00"));
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("0.00");
  }

  @Test
  void what_was_written_is_sealed_soon() {
    Member.with("1");
    await(
        () ->
            TheBooks.count(
                    "select count(*) from ledger.transfer t where not exists"
                        + " (select from ledger.block_entry e where e.seq = t.seq)")
                == 0);
    assertThat(TheBooks.rows("select c::text from ledger.verify_chain() c")).isEmpty();
  }

  @Test
  void the_head_of_the_chain_is_one_that_the_verifier_believes(@TempDir Path home)
      throws IOException {
    Member ada = Member.with("3");
    await(() -> TheBooks.count("select count(*) from ledger.block") > 0);
    Answer head = admin.caller().get(HEAD).is(200);
    assertThat(head.header("Content-Disposition")).contains("chain-head-");
    Path file = Files.writeString(home.resolve("head.json"), head.body());
    assertThat(TheBooks.verified(file)).contains("RIGHT").doesNotContain("FAULT");
    ada.caller().get(HEAD).isRefusal(403, "not-allowed");
  }

  @Test
  void an_administrator_looks_into_a_transfer_down_to_its_postings() {
    Member ada = Member.with("12.50");
    Answer overview = AdminsBrowser.get("/admin/economy").is(200);
    assertThat(overview.body()).contains(ada.username(), "12.50");
    String id = ada.statement().get(0).getAsJsonObject().get("id").getAsString();
    assertThat(AdminsBrowser.get("/admin/economy/transfer?id=" + id).is(200).body())
        .contains("TREASURY", "PROMO", ada.username(), "A start");
    AdminsBrowser.get("/admin/economy/transfer?id=" + ada.username()).is(404);
    assertThat(Member.inBrowser(ada.username()).get("/admin/economy/transfer?id=" + id).status())
        .isEqualTo(403);
  }

  private static void await(BooleanSupplier done) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
      Pause.shortly();
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}

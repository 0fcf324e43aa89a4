package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.TheBooks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database says no at a bad moment: callers are told to come again, and nothing is half. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class BadMomentsIT {
  private static final int MORE_THAN_THE_POOL = 40;
  private static final Duration SOON = Duration.ofSeconds(15);

  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();
  private final Member.Sending lunch = ada.sends("1");

  @BeforeEach
  void everything_is_served() {
    served();
  }

  @Test
  void a_lock_that_does_not_come_is_given_up() throws SQLException {
    try (var patience = new ShortPatience("lock_timeout", "300ms");
        var other = new Bystander()) {
      served();
      other.holds(ada.username());
      assertThat(patience).isNotNull();
      comeAgain(lunch.to(grace), "ledger-busy");
    }
    oneLunch();
  }

  @Test
  void a_statement_that_takes_too_long_is_ended() throws SQLException {
    try (var patience = new ShortPatience("statement_timeout", "500ms");
        var other = new Bystander()) {
      served();
      other.holds(ada.username());
      assertThat(patience).isNotNull();
      comeAgain(lunch.to(grace), "try-again-later");
    }
    oneLunch();
  }

  @Test
  void a_deadlock_ends_with_one_who_comes_again() throws Exception {
    try (var other = new Bystander()) {
      other.holds(last());
      Future<Answer> waits = CompletableFuture.supplyAsync(() -> lunch.to(grace));
      awaitWaiting();
      other.holds(first());
      comeAgain(waits.get(30, TimeUnit.SECONDS), "ledger-busy");
    }
    oneLunch();
  }

  @Test
  void transactions_that_met_are_made_again() {
    try (var met = new Sabotage("insert", "ledger.transfer", "true", "40001")) {
      comeAgain(lunch.to(grace), "ledger-busy");
      assertThat(met.words()).isNotEmpty();
    }
    oneLunch();
  }

  @Test
  void an_exhausted_pool_sends_people_away_and_serves_them_later() throws SQLException {
    List<Answer> answers;
    try (var other = new Bystander()) {
      other.holds(ada.username());
      answers =
          AtOnce.times(MORE_THAN_THE_POOL, MORE_THAN_THE_POOL, () -> ada.sends("1").to(grace));
    }
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
    assertThat(answers).extracting(a -> a.header("Retry-After")).doesNotContain("");
    assertThat(ada.balance()).isEqualTo("100.00");
    oneLunch();
  }

  @Test
  void a_database_without_a_free_connection_is_waited_for() {
    try {
      TheBooks.change("alter role aetherial_app connection limit 0");
      ShortPatience.endSessions();
      comeAgain(lunch.to(grace), "try-again-later");
    } finally {
      TheBooks.change("alter role aetherial_app connection limit -1");
    }
    oneLunch();
  }

  @Test
  void a_failover_costs_hardly_a_request(TestReporter reporter) {
    ShortPatience.endSessions();
    Instant before = Instant.now();
    int refused = 0;
    while (lunch.to(grace).status() == 503) {
      refused++;
    }
    Duration away = Duration.between(before, Instant.now());
    reporter.publishEntry("served again after ms", String.valueOf(away.toMillis()));
    reporter.publishEntry("requests sent away", String.valueOf(refused));
    assertThat(refused).isLessThanOrEqualTo(3);
    assertThat(away).isLessThan(Duration.ofSeconds(5));
    oneLunch();
  }

  private static void comeAgain(Answer answer, String code) {
    assertThat(answer.isRefusal(503, code).header("Retry-After")).isNotEmpty();
  }

  /** The same request again is served, once, and nothing was left of the first attempt. */
  private void oneLunch() {
    served();
    String first = lunch.to(grace).is(201).text("id");
    assertThat(lunch.to(grace).is(201).text("id")).isEqualTo(first);
    assertThat(ada.balance()).isEqualTo("99.00");
    assertThat(grace.balance()).isEqualTo("1.00");
  }

  private void served() {
    Instant deadline = Instant.now().plus(SOON);
    while (ada.caller().get("/api/v1/wallet").status() != 200) {
      assertThat(Instant.now()).isBefore(deadline);
      Pause.shortly();
    }
  }

  private void awaitWaiting() {
    String waiting =
        "select count(*) from pg_stat_activity where usename = 'aetherial_app'"
            + " and wait_event_type = 'Lock'";
    while (TheBooks.count(waiting) == 0) {
      Pause.shortly();
    }
  }

  /** The books lock wallets in the order of their ids: who opened theirs first comes first. */
  private String first() {
    return ada.username();
  }

  private String last() {
    return grace.username();
  }
}

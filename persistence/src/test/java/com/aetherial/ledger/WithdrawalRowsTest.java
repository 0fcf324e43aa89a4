package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the database itself refuses of a withdrawal, whoever asks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalRowsTest {
  private final Books books = new Books();
  private final UUID ada = books.personWith(1_000, "EARNED");
  private final UUID first = books.person();
  private final UUID second = books.person();
  private final UUID id = UUID.randomUUID();

  @Test
  void a_withdrawal_that_goes_its_way_leaves_clean_books() {
    ask();
    step(2, "APPROVED", "WAITING", "");
    step(3, "PROCESSING", "SENDING", ", sent_at = now()");
    run("select 1 from (" + post("settled", "PAYOUT", "PAYOUT_CLEARING", null, "TREASURY") + ") p");
    step(4, "PAID", "DONE", ", paid_at = now(), settled_id = '" + transfer("settled") + "'");
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_way_that_is_none_is_refused() {
    ask();
    refuses("cannot go from", () -> step(2, "PROCESSING", "SENDING", ", sent_at = now()"));
    refuses("cannot go from", () -> step(2, "PAID", "DONE", ", paid_at = now()"));
  }

  @Test
  void a_step_that_is_not_told_is_refused() {
    ask();
    refuses(
        "is told",
        () -> run("update payouts.withdrawal set state = 'APPROVED' where id = '" + id + "'"));
    refuses(
        "untold steps",
        () ->
            run(
                "update payouts.withdrawal set state = 'APPROVED', events = 2 where id = '"
                    + id
                    + "'"));
  }

  @Test
  void two_others_approve_what_is_in_review() {
    ask();
    step(2, "REVIEW", "WAITING", "");
    refuses("Nobody approves their own", () -> approve(ada));
    approve(first);
    refuses("Two administrators", () -> step(3, "APPROVED", "WAITING", ""));
    approve(second);
    step(3, "APPROVED", "WAITING", "");
  }

  @Test
  void one_withdrawal_is_open_at_a_time() {
    ask();
    refuses("one_open_withdrawal", () -> insert(UUID.randomUUID()));
  }

  @Test
  void what_was_promised_and_what_was_told_never_changes() {
    ask();
    refuses("promised", () -> run("update payouts.withdrawal set amount = amount + 1"));
    refuses("42501|never changed", () -> run("update payouts.withdrawal_event set reason = 'x'"));
    refuses("42501|never removed", () -> run("delete from payouts.withdrawal"));
  }

  @Test
  void coins_that_went_elsewhere_are_found_by_the_check() {
    ask();
    step(2, "APPROVED", "WAITING", "");
    run("select 1 from (" + post("wrong", "PAYOUT", "PAYOUT_CLEARING", null, "TREASURY") + ") p");
    assertThat(violations()).anyMatch(line -> line.contains("payout-clearing-is-what-is-open"));
  }

  @Test
  void coins_on_a_providers_account_that_no_incident_names_are_found_by_the_check() {
    ask();
    run(
        "select 1 from ("
            + post("late", "ADJUSTMENT", "STRIPE_CLEARING", null, "TREASURY")
            + ") p");
    assertThat(violations()).anyMatch(line -> line.contains("suspense-is-what-incidents-name"));
  }

  @Test
  void money_is_due_until_the_provider_has_it() {
    assertThat(due("USD")).isZero();
    ask();
    assertThat(due("USD")).isEqualTo(2_000);
    assertThat(due("KES")).isZero();
    step(2, "APPROVED", "WAITING", "");
    step(3, "PROCESSING", "SENDING", ", sent_at = now()");
    step(4, "PROCESSING", "REFUSED", "");
    assertThat(due("USD")).as("another attempt is possible").isEqualTo(2_000);
    step(5, "PROCESSING", "ACCEPTED", "");
    assertThat(due("USD")).isZero();
  }

  private long due(String currency) {
    return Long.parseLong(rows("select payouts.money_due('stripe', '" + currency + "')").get(0));
  }

  private void ask() {
    insert(id);
  }

  private void insert(UUID withdrawal) {
    UUID method = UUID.randomUUID();
    run(
        "insert into payouts.method (id, person_id, provider, kind, sealed, key_id, print, mask,"
            + " country, state, created_at, verified_at) values ('%s', '%s', 'stripe',"
                .formatted(method, ada)
            + " 'CONNECTED_ACCOUNT', decode(repeat('00', 40), 'hex'), '00000000',"
            + " sha256('"
            + method
            + "'), '1234', 'US', 'READY', now(), now())",
        "select 1 from ("
            + post("take" + withdrawal, "PAYOUT", "EARNED", ada, "PAYOUT_CLEARING")
            + ") p",
        ("insert into payouts.withdrawal (id, person_id, method_id, provider, request_key,"
                + " fingerprint, coins, fee, rate, amount, currency, state, delivery, external_id,"
                + " callback_token, taken_id, next_at, created_at, events) select '%1$s', '%2$s',"
                + " '%3$s', 'stripe', '%1$s', sha256('x'), 500, 0, 40000, 2000, 'USD',"
                + " 'REQUESTED', 'WAITING', replace('%1$s', '-', '') || '-1', repeat('%1$s', 1),"
                + " t.id, now(), now(), 1 from ledger.transfer t where t.request_key = 'take%1$s'")
            .formatted(withdrawal, ada, method),
        told(withdrawal, 1, "REQUESTED", "WAITING"));
  }

  private void step(int number, String state, String delivery, String more) {
    run(
        ("update payouts.withdrawal set state = '%s', delivery = '%s', events = %d %s"
                + " where id = '%s'")
            .formatted(state, delivery, number, more, id),
        told(id, number, state, delivery));
  }

  private static String told(UUID withdrawal, int number, String state, String delivery) {
    return ("insert into payouts.withdrawal_event (withdrawal_id, number, at, state, delivery,"
            + " actor, reason) values ('%s', %d, now(), '%s', '%s', 'platform', 'A test.')")
        .formatted(withdrawal, number, state, delivery);
  }

  private void approve(UUID person) {
    run("insert into payouts.approval values ('%s', '%s', now())".formatted(id, person));
  }

  private String post(
      String key,
      String kind,
      String from,
      @org.jspecify.annotations.Nullable UUID owner,
      String to) {
    return ("select ledger.post(gen_random_uuid(), '%s', '%s', sha256('x'), null, null, null,"
            + " 'withdrawal', '%s', null, null, array[%s, null]::uuid[], array['%s', '%s'],"
            + " array[-500, 500]::bigint[])")
        .formatted(
            kind,
            key,
            key.startsWith("take") ? key.substring(4) : id,
            owner == null ? "null" : "'" + owner + "'",
            from,
            to);
  }

  private String transfer(String key) {
    return rows("select id::text from ledger.transfer where request_key = '" + key + "'").get(0);
  }

  private List<String> violations() {
    return rows("select c::text from ledger.all_violations() c");
  }

  private List<String> rows(String sql) {
    List<String> found = new ArrayList<>();
    try (var owner = books.database.connect("aetherial_owner");
        var statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (java.sql.SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** All in one transaction of the application, who sees the rows of the member. */
  private void run(String... statements) {
    boolean done =
        books.database.inTransaction(
            application -> {
              try (var statement = application.createStatement()) {
                statement.execute("select set_config('app.user_id', '" + ada + "', true)");
                for (String sql : statements) {
                  statement.execute(sql);
                }
              }
              return true;
            });
    assertThat(done).isTrue();
  }

  private static void refuses(String why, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(LedgerDatabase.BrokenStatement.class)
        .hasMessageFindingMatch(why);
  }
}

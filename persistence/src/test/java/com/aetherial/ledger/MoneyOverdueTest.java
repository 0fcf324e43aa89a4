package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Money that lies at Stripe longer than it should is counted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyOverdueTest {
  private static final String OVERDUE =
      "select currency || ' ' || movements || ' ' || net from payments.money_overdue(7)";

  private final Books books = new Books();

  @Test
  void only_what_is_available_for_too_long_and_went_to_no_bank_counts() {
    moved("txn_old", 1_000, "USD", 20, 8, "null");
    moved("txn_fee", -100, "USD", 20, 8, "null");
    moved("txn_waits", 5_000, "USD", 20, 6, "null");
    moved("txn_yen", 300, "JPY", 9, 9, "null");
    payout("po_1", "PAID", 5);
    moved("txn_gone", 700, "USD", 20, 8, "'po_1'");
    assertThat(books.database.rows(OVERDUE)).containsExactly("JPY 1 300", "USD 2 900");
  }

  @Test
  void without_a_day_the_movement_itself_counts_until_the_day_is_told() {
    moved("txn_old", 1_000, "USD", 20, 8, "null");
    run("update payments.money_movement set payout_id = null");
    run(
        "insert into payments.money_movement (id, kind, amount, fee, net, currency, moved_at)"
            + " values ('txn_before', 'charge', 50, 0, 50, 'EUR', now() - interval '9 days')");
    assertThat(books.database.rows(OVERDUE)).containsExactly("EUR 1 50", "USD 1 1000");
    run("update payments.money_movement set available_at = now() where id = 'txn_before'");
    assertThat(books.database.rows(OVERDUE)).containsExactly("USD 1 1000");
    assertThatThrownBy(() -> run("update payments.money_movement set available_at = now()"))
        .hasMessageContaining("stays as it was");
  }

  @Test
  void a_payout_that_has_not_arrived_is_late_after_its_day() {
    payout("po_late", "IN_TRANSIT", 2);
    payout("po_today", "PENDING", 0);
    payout("po_there", "PAID", 9);
    payout("po_failed", "FAILED", 9);
    assertThat(books.database.rows("select payments.payouts_late()")).containsExactly("1");
  }

  private void moved(
      String id, long net, String currency, int days, int availableDays, String payout) {
    run(
        ("insert into payments.money_movement (id, kind, amount, fee, net, currency, moved_at,"
                + " available_at, payout_id) values ('%s', 'charge', %d, 0, %d, '%s',"
                + " now() - interval '%d days', now() - interval '%d days', %s)")
            .formatted(id, net, net, currency, days, availableDays, payout));
  }

  private void payout(String id, String state, int daysLate) {
    run(
        ("insert into payments.bank_payout (id, amount, currency, state, automatic, reconciled,"
                + " arrives_at, created_at) values ('%s', 700, 'USD', '%s', true, false,"
                + " now() - interval '%d days', now() - interval '10 days')")
            .formatted(id, state, daysLate));
  }

  private void run(String sql) {
    books.database.asOwner(sql);
  }
}

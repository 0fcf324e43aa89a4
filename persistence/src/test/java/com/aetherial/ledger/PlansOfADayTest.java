package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Among the figures of a day are the plans that had been paid for by then. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansOfADayTest {
  private static final String TODAY = "(now() at time zone 'UTC')::date";

  private final Books books = new Books();

  @Test
  void what_is_paid_counts_and_what_is_tried_does_not() {
    subscribe("paid", "ACTIVE", "null");
    invoice("paid", 999, 3);
    subscribe("tried", "ACTIVE", "null");
    invoice("tried", 0, 3);
    subscribe("given-up", "CANCELLED", "now() + interval '2 days'");
    assertThat(subscribers(TODAY)).isEqualTo(1);
    assertThat(monthly()).isEqualTo(999);
  }

  @Test
  void it_counts_from_the_day_of_its_first_payment() {
    subscribe("paid", "ACTIVE", "null");
    invoice("paid", 0, 9);
    invoice("paid", 999, 2);
    assertThat(subscribers(TODAY + " - 3")).isZero();
    assertThat(subscribers(TODAY + " - 2")).isEqualTo(1);
    assertThat(subscribers(TODAY)).isEqualTo(1);
  }

  private void subscribe(String name, String state, String endedAt) {
    books.database.asOwner(
        ("insert into payments.subscription (id, person_id, request_key, fingerprint, plan, name,"
                + " coins, price, currency, state, stripe_id, created_at, expires_at,"
                + " next_check_at, told_at, started_at, ended_at) values (gen_random_uuid(), '%s',"
                + " '%2$s', sha256('a'), 'monthly', 'Monthly', 1000, 999, 'USD', '%3$s', '%2$s',"
                + " now() - interval '9 days', now(), now(), now(), now() - interval '9 days',"
                + " %4$s)")
            .formatted(books.person(), name, state, endedAt));
  }

  private void invoice(String subscription, long cents, int daysAgo) {
    books.database.asOwner(
        ("insert into payments.invoice (id, subscription_id, reason, total, paid, currency, state,"
                + " asked_at, paid_at) select '%1$s-%2$d', id, 'cycle', %3$d, %3$d, 'USD', 'PAID',"
                + " now(), now() - interval '%2$d days' from payments.subscription"
                + " where stripe_id = '%1$s'")
            .formatted(subscription, daysAgo, cents));
  }

  private long subscribers(String day) {
    return books.number("select coalesce(sum(subscribers), 0) from payments.plans_of(" + day + ")");
  }

  private long monthly() {
    return books.number(
        "select sum(amount) from payments.figures_of("
            + TODAY
            + ") where measure = 'payments.monthly'");
  }
}

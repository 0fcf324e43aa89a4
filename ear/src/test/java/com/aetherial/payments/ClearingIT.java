package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members paid is followed to our bank, and nothing is left that nobody can explain. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class ClearingIT {
  private static final String DIFFERENCES =
      "select kind || ' ' || id"
          + " from payments.clearing_differences(now() - interval '1 hour', now())"
          + " where currency = 'GBP'";

  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();

  @Test
  void a_payout_takes_everything_and_leaves_nothing_that_is_not_explained() {
    Order kept = paid();
    Order refunded = paid();
    Order failing = paid();
    Order disputed = paid();
    Order won = paid();
    outside.refund(payment(refunded), 1_000);
    outside.failRefund(outside.refund(payment(failing), 500));
    outside.closeDispute(outside.dispute(payment(disputed), "fraudulent"), false);
    outside.closeDispute(outside.dispute(payment(won), "fraudulent"), true);
    Clearing.compare();
    assertThat(TheBooks.rows(DIFFERENCES)).isEmpty();
    assertThat(fee(kept)).isEqualTo("4000 146 3854");
    String payout = Clearing.payOut("gbp");
    assertThat(Clearing.payoutNamed(payout).get("state").getAsString()).isEqualTo("PAID");
    assertThat(Clearing.unexplainedOf(payout)).isEqualTo("0.00");
    assertThat(Clearing.lyingIn("GBP")).isEmpty();
    Clearing.compare();
    assertThat(TheBooks.rows(DIFFERENCES)).isEmpty();
  }

  @Test
  void a_payout_of_which_nothing_was_heard_is_found_when_the_books_are_compared() {
    paid();
    Provider.simulator().webhooks().faults().lose(1_000, "payout.");
    String payout = Clearing.payOut("gbp");
    assertThat(TheBooks.count("select count(*) from payments.bank_payout where id = ?", payout))
        .isZero();
    Clearing.compare();
    assertThat(Clearing.unexplainedOf(payout)).isEqualTo("0.00");
    assertThat(Clearing.lyingIn("GBP")).isEmpty();
  }

  @Test
  void what_only_one_side_knows_is_told_by_name() {
    Order order = paid();
    Clearing.compare();
    String payment = payment(order);
    TheBooks.change(
        "set session_replication_role = replica; delete from payments.money_movement"
            + " where payment_intent_id = '"
            + payment
            + "'");
    assertThat(TheBooks.rows(DIFFERENCES)).containsExactly("payment movement " + payment);
    TheBooks.change(
        "insert into payments.money_movement (id, kind, amount, fee, net, currency, moved_at)"
            + " values ('txn_invented', 'charge', 5, 0, 5, 'GBP', now())");
    JsonObject report = Clearing.compare();
    assertThat(report.getAsJsonArray("found").toString()).contains("txn_invented");
    assertThat(TheBooks.rows(DIFFERENCES)).isEmpty();
    TheBooks.change(
        "set session_replication_role = replica;"
            + " delete from payments.money_movement where id = 'txn_invented'");
  }

  @Test
  void money_at_stripe_is_told_by_age_and_to_administrators_only() {
    paid();
    Clearing.compare();
    assertThat(Clearing.lyingIn("GBP")).isNotEmpty().allMatch(row -> row.startsWith("DAY "));
    assertThat(
            TheBooks.rows(
                "select distinct age from payments.money_at_stripe(now() + interval '8 days')"))
        .contains("MONTH");
    ada.caller().get(Clearing.PATH).isRefusal(403, "not-allowed");
  }

  private Order paid() {
    Order order =
        Order.of(
            ada,
            ada.caller()
                .post(
                    "/api/v1/wallet/purchases",
                    "{\"bundle\":\"coins-550\",\"currency\":\"GBP\"}",
                    "Idempotency-Key",
                    Member.freshKey())
                .is(201));
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    return order;
  }

  private static String payment(Order order) {
    return Provider.paymentOf(order.session());
  }

  private static String fee(Order order) {
    return TheBooks.rows(
            "select amount || ' ' || fee || ' ' || net from payments.money_movement"
                + " where kind = 'charge' and payment_intent_id = ?",
            payment(order))
        .get(0);
  }
}

package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages that only name what they are about lead to the same end, type by type. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class ThinMessagesIT {
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";
  private static final String CONSENT_WHEN_RENEWED = "4000002760003184";

  private final Outside outside = Provider.simulator().outside();
  private final Webhooks webhooks = Provider.simulator().webhooks();
  private final Member ada = Member.signsUp();

  @BeforeEach
  void messages_are_thin() {
    TheBooks.change("delete from kernel.inbox where payload like '%v2.core.event%'");
    webhooks.use(Webhooks.Form.THIN);
  }

  @Test
  void payments_of_every_kind() {
    Order declined = ada.orders("coins-550");
    declined.isPaidWith(Provider.DECLINED);
    outside.expire(declined.session());
    Order slow = byBank(true);
    Order bounced = byBank(false);
    Aftermath.isQuiet();
    assertThat(List.of(declined.state(), slow.state(), bounced.state()))
        .containsExactly("EXPIRED", "CREDITED", "FAILED");
    assertThat(ada.balance()).isEqualTo("550.00");
    worked(
        "checkout.session.completed",
        "checkout.session.expired",
        "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed",
        "payment_intent.succeeded",
        "payment_intent.payment_failed");
  }

  @Test
  void money_that_goes_back_and_comes_again() {
    Order part = paid();
    Order failing = paid();
    Order lost = paid();
    Order won = paid();
    Order suspected = paid();
    outside.refund(payment(part), 1_000);
    outside.failRefund(outside.refund(payment(failing), 0));
    outside.closeDispute(outside.dispute(payment(lost), "fraudulent"), false);
    outside.closeDispute(outside.dispute(payment(won), "fraudulent"), true);
    outside.closeDispute(outside.inquire(payment(won), "general"), true);
    outside.warnOfFraud(payment(suspected));
    Aftermath.isQuiet();
    assertThat(ada.balance()).isEqualTo("2090.00");
    assertThat(lost.state()).isEqualTo("CHARGED_BACK");
    worked(
        "charge.refunded",
        "refund.created",
        "refund.failed",
        "charge.dispute.created",
        "charge.dispute.closed",
        "charge.dispute.funds_withdrawn",
        "charge.dispute.funds_reinstated",
        "radar.early_fraud_warning.created");
  }

  @Test
  void plans_and_payouts_to_the_bank() {
    Subscriber late = Subscriber.signsUp();
    late.takes("starter", FAILS_WHEN_RENEWED);
    late.renews();
    assertThat(late.plan("trouble")).isEqualTo("CARD_DECLINED");
    Subscriber asked = Subscriber.signsUp();
    asked.takes("starter", CONSENT_WHEN_RENEWED);
    asked.renews();
    assertThat(asked.plan("trouble")).isEqualTo("CARD_NEEDS_CONSENT");
    outside.pause(late.stripeId());
    Provider.cancels(asked.stripeId());
    Provider.simulator().bank().fund(500, "gbp");
    String payout = Provider.simulator().bank().payOut("gbp");
    while (outside.settle(payout)) {
      Aftermath.isQuiet();
    }
    assertThat(TheBooks.rows("select state from payments.bank_payout where id = ?", payout))
        .containsExactly("PAID");
    assertThat(asked.lastState()).isEqualTo("CANCELLED");
    worked(
        "customer.subscription.created",
        "customer.subscription.updated",
        "customer.subscription.deleted",
        "customer.subscription.paused",
        "invoice.paid",
        "invoice.finalized",
        "invoice.payment_failed",
        "invoice.payment_action_required",
        "payout.reconciliation_completed");
  }

  private Order byBank(boolean succeeds) {
    Order order = ada.orders("coins-550");
    outside.payByBank(order.session(), succeeds);
    outside.settle(payment(order));
    return order;
  }

  private Order paid() {
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    return order;
  }

  private static String payment(Order order) {
    return Provider.paymentOf(order.session());
  }

  private static void worked(String... types) {
    assertThat(
            TheBooks.rows(
                "select distinct kind from kernel.inbox"
                    + " where payload like '%v2.core.event%' and state in ('DONE', 'IGNORED')"))
        .contains(types);
  }
}

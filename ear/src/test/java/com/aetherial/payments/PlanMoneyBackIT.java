package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invoice has brought goes back with its money. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanMoneyBackIT {
  private final Outside outside = Provider.simulator().outside();
  private final Webhooks webhooks = Provider.simulator().webhooks();
  private final Subscriber ada = Subscriber.signsUp();

  @Test
  void a_refunded_invoice_takes_its_coins_and_leaves_the_other_months() {
    ada.takes("plus", VISA);
    ada.renews();
    outside.refund(ada.paymentOfLatest(), 0);
    Aftermath.isQuiet();
    ada.has("99.90", "30.10", "0.00");
  }

  @Test
  void a_part_of_the_money_takes_its_part_and_a_failed_refund_brings_it_back() {
    ada.takes("plus", VISA);
    String refund = outside.refund(ada.paymentOfLatest(), 333);
    Aftermath.isQuiet();
    ada.has("66.60", "20.07", "0.00");
    outside.failRefund(refund);
    Aftermath.isQuiet();
    ada.has("99.90", "30.10", "0.00");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_lost_dispute_of_a_month_takes_it_in_any_order(long seed) {
    webhooks.hold();
    webhooks.faults().duplicate(2);
    String session = ada.opens("starter");
    assertThat(outside.pay(session, VISA)).isEmpty();
    String payment =
        Provider.paymentOfInvoice(Provider.session(session).get("invoice").getAsString());
    outside.closeDispute(outside.dispute(payment, "fraudulent"), false);
    webhooks.release(Webhooks.Order.SHUFFLED, seed);
    Aftermath.isQuiet();
    Member.named("admin").caller().post("/api/v1/admin/payments/comparisons", "").is(200);
    ada.has("0.00", "0.00", "0.00");
  }

  @Test
  void a_refund_that_is_heard_of_before_the_payment_comes_to_the_same_end() {
    webhooks.faults().lose(1_000, "");
    String session = ada.opens("starter");
    assertThat(outside.pay(session, VISA)).isEmpty();
    String payment =
        Provider.paymentOfInvoice(Provider.session(session).get("invoice").getAsString());
    webhooks.faults().none();
    outside.refund(payment, 0);
    Aftermath.isQuiet();
    assertThat(ada.invoices()).containsExactly("PAID 4.99 60.00");
    ada.has("0.00", "0.00", "0.00");
    Member.named("admin").caller().post("/api/v1/admin/payments/comparisons", "").is(200);
  }

  @Test
  void spent_coins_are_owed_and_the_next_month_pays_the_debt() {
    ada.takes("starter", VISA);
    ada.member().sends("50").to(Member.signsUp()).is(201);
    outside.refund(ada.paymentOfLatest(), 0);
    Aftermath.isQuiet();
    ada.has("0.00", "0.00", "50.00");
    ada.renews();
    ada.has("0.00", "10.10", "0.10");
  }
}

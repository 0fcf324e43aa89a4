package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.StripeEvent.ChargeRefunded;
import com.aetherial.payments.StripeEvent.CheckoutExpired;
import com.aetherial.payments.StripeEvent.CheckoutFailed;
import com.aetherial.payments.StripeEvent.CheckoutPaid;
import com.aetherial.payments.StripeEvent.DisputeChanged;
import com.aetherial.payments.StripeEvent.Elsewhere;
import com.aetherial.payments.StripeEvent.FraudWarned;
import com.aetherial.payments.StripeEvent.Ignored;
import com.aetherial.payments.StripeEvent.InvoiceChanged;
import com.aetherial.payments.StripeEvent.PaymentFailed;
import com.aetherial.payments.StripeEvent.PaymentSucceeded;
import com.aetherial.payments.StripeEvent.RefundChanged;
import com.aetherial.payments.StripeEvent.SubscriptionChanged;
import com.stripe.Stripe;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StripeMessageKindsTest {
  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of("checkout.session.completed", new CheckoutPaid("obj_1")),
        Arguments.of("checkout.session.async_payment_succeeded", new CheckoutPaid("obj_1")),
        Arguments.of("checkout.session.async_payment_failed", new CheckoutFailed("obj_1")),
        Arguments.of("checkout.session.expired", new CheckoutExpired("obj_1")),
        Arguments.of("payment_intent.succeeded", new PaymentSucceeded("obj_1")),
        Arguments.of("payment_intent.payment_failed", new PaymentFailed("obj_1")),
        Arguments.of("charge.refunded", new ChargeRefunded("obj_1")),
        Arguments.of("customer.created", new Elsewhere("customer.created", "obj_1", "")));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
            same(
                new RefundChanged("obj_1"),
                "refund.created, refund.updated, refund.failed, charge.refund.updated"),
            same(
                new DisputeChanged("obj_1"),
                "charge.dispute.created, charge.dispute.updated, charge.dispute.closed,"
                    + " charge.dispute.funds_withdrawn, charge.dispute.funds_reinstated"),
            same(
                new FraudWarned("obj_1"),
                "radar.early_fraud_warning.created, radar.early_fraud_warning.updated"),
            same(
                new SubscriptionChanged("obj_1"),
                "customer.subscription.created, customer.subscription.updated,"
                    + " customer.subscription.deleted, customer.subscription.paused,"
                    + " customer.subscription.resumed"),
            same(
                new InvoiceChanged("obj_1"),
                "invoice.paid, invoice.finalized, invoice.payment_failed,"
                    + " invoice.payment_action_required, invoice.voided,"
                    + " invoice.marked_uncollectible"))
        .flatMap(one -> one);
  }

  private static Stream<Arguments> same(StripeEvent event, String types) {
    return Stream.of(types.split(", ?", -1)).map(type -> Arguments.of(type, event));
  }

  static Stream<String> listed() {
    return Stream.concat(StripeLists.TYPES.stream(), StripeLists.PLAN_TYPES.stream());
  }

  @ParameterizedTest
  @MethodSource("listed")
  void whatever_is_fetched_when_it_was_lost_is_understood_in_both_forms(String type) {
    StripeEvent event = StripeMessageParser.parse(StripeForms.thin(type)).event();
    assertThat(event)
        .isEqualTo(
            StripeMessageParser.parse(StripeForms.snapshot(type, Stripe.API_VERSION)).event())
        .isNotInstanceOf(Ignored.class);
    assertThat(event instanceof Elsewhere).isEqualTo(type.startsWith("payout."));
  }

  @ParameterizedTest
  @MethodSource({"events", "kinds"})
  void both_forms_of_a_message_say_the_same(String type, StripeEvent event) {
    StripeMessage snapshot =
        StripeMessageParser.parse(StripeForms.snapshot(type, "2026-07-29.dahlia"));
    StripeMessage thin = StripeMessageParser.parse(StripeForms.thin(type));
    assertThat(snapshot.event()).isEqualTo(event);
    assertThat(thin.event()).isEqualTo(event);
    assertThat(thin.type()).isEqualTo(snapshot.type()).isEqualTo(type);
    assertThat(thin.key()).isEqualTo(snapshot.key()).isEqualTo("evt_1");
    assertThat(thin.isLive()).isEqualTo(snapshot.isLive()).isFalse();
  }
}

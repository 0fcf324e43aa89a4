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
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
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
                    + " customer.subscription.trial_will_end, customer.subscription.resumed"),
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
    return Stream.concat(StripeEventTypes.COINS.stream(), StripeEventTypes.PLANS.stream());
  }

  static Stream<String> known() {
    return Stream.of(EnabledEvent.values()).map(EnabledEvent::getValue);
  }

  @ParameterizedTest
  @MethodSource("listed")
  void whatever_is_fetched_when_it_was_lost_is_understood_in_both_forms(String type) {
    StripeEvent event = StripeMessageParser.parse(StripeForms.thin(type)).event();
    assertThat(event)
        .isEqualTo(
            StripeMessageParser.parse(StripeForms.snapshot(type, Stripe.API_VERSION)).event())
        .isNotInstanceOf(Ignored.class)
        .isNotInstanceOf(Elsewhere.class);
  }

  /** Of every event that Stripe has, what we act on is asked for when it was lost. */
  @ParameterizedTest
  @MethodSource("known")
  void whatever_is_understood_is_fetched_when_it_was_lost(String type) {
    StripeEvent event =
        StripeMessageParser.parse(StripeForms.snapshot(type, Stripe.API_VERSION)).event();
    assertThat(listed().anyMatch(type::equals)).isNotEqualTo(event instanceof Elsewhere);
  }

  @Test
  void what_other_modules_look_after_is_fetched_too_and_nothing_twice() {
    StripeSubject payouts = new Subject(Set.of("payout.paid", "refund.created", "a.b", "c.d"));
    List<List<String>> parts =
        StripeEventTypes.inTwenties(List.of(payouts, new Subject(Set.of("payout.paid"))));
    assertThat(parts).hasSize(2).allSatisfy(part -> assertThat(part).hasSizeBetween(1, 20));
    assertThat(parts.stream().flatMap(List::stream))
        .doesNotHaveDuplicates()
        .contains("payout.paid", "a.b", "c.d")
        .containsAll(listed().toList());
  }

  @Test
  void news_of_our_balance_which_has_no_name_reaches_who_looks_after_it() {
    String type = "balance.available";
    String snapshot =
        StripeForms.snapshot(type, Stripe.API_VERSION).replace("\"id\": \"obj_1\"", "\"x\": 1");
    assertThat(StripeMessageParser.parse(snapshot).event()).isEqualTo(new Elsewhere(type, "", ""));
  }

  private record Subject(Set<String> types) implements StripeSubject {
    @Override
    public void apply(String type, String objectId, String account) {
      throw new IllegalStateException("Nobody tells news here.");
    }
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

package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.payments.StripeEvent.CheckoutExpired;
import com.aetherial.payments.StripeEvent.CheckoutFailed;
import com.aetherial.payments.StripeEvent.CheckoutPaid;
import com.aetherial.payments.StripeEvent.Elsewhere;
import com.aetherial.payments.StripeEvent.Ignored;
import com.aetherial.payments.StripeEvent.PaymentSucceeded;
import com.stripe.Stripe;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StripeMessageParserTest {
  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of("checkout.session.completed", new CheckoutPaid("obj_1")),
        Arguments.of("checkout.session.async_payment_succeeded", new CheckoutPaid("obj_1")),
        Arguments.of("checkout.session.async_payment_failed", new CheckoutFailed("obj_1")),
        Arguments.of("checkout.session.expired", new CheckoutExpired("obj_1")),
        Arguments.of("payment_intent.succeeded", new PaymentSucceeded("obj_1")),
        Arguments.of("customer.created", new Elsewhere("customer.created", "obj_1", "")));
  }

  @ParameterizedTest
  @MethodSource("events")
  void both_forms_of_a_message_say_the_same(String type, StripeEvent event) {
    StripeMessage snapshot = StripeMessageParser.parse(snapshot(type, "2026-07-29.dahlia"));
    StripeMessage thin = StripeMessageParser.parse(thin(type));
    assertThat(snapshot.event()).isEqualTo(event);
    assertThat(thin.event()).isEqualTo(event);
    assertThat(thin.type()).isEqualTo(snapshot.type()).isEqualTo(type);
    assertThat(thin.key()).isEqualTo(snapshot.key()).isEqualTo("evt_1");
    assertThat(thin.isLive()).isEqualTo(snapshot.isLive()).isFalse();
  }

  @Test
  void another_release_of_the_api_is_noticed() {
    assertThat(version("2026-04-01.dahlia").isOfTrain("2026-07-29.dahlia")).isTrue();
    assertThat(version(Stripe.API_VERSION).isOfTrain(Stripe.API_VERSION)).isTrue();
    assertThat(version("2025-09-30.clover").isOfTrain("2026-07-29.dahlia")).isFalse();
    assertThat(version("2020-08-27").isOfTrain("2026-07-29.dahlia")).isFalse();
    assertThat(StripeMessageParser.parse(thin("x")).isOfTrain("2026-07-29.dahlia")).isTrue();
  }

  @Test
  void what_belongs_to_a_connected_account_names_it() {
    String payload =
        "{\"object\": \"event\", \"id\": \"evt_1\", \"type\": \"payout.paid\","
            + " \"account\": \"acct_1\", \"data\": {\"object\": {\"id\": \"po_1\"}}}";
    assertThat(StripeMessageParser.parse(payload).event())
        .isEqualTo(new Elsewhere("payout.paid", "po_1", "acct_1"));
  }

  @Test
  void a_thin_message_without_a_snapshot_is_known_by_its_own_name() {
    String payload =
        "{\"object\": \"v2.core.event\", \"id\": \"evt_thin_9\", \"type\": \"v2.core.ping\"}";
    StripeMessage message = StripeMessageParser.parse(payload);
    assertThat(message.key()).isEqualTo("evt_thin_9");
    assertThat(message.event()).isEqualTo(new Ignored("v2.core.ping"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{",
        "{}",
        "{\"object\": \"charge\", \"id\": \"ch_1\", \"type\": \"x\"}",
        "{\"object\": \"event\", \"type\": \"x\"}",
        "{\"object\": \"event\", \"id\": \"evt_1\"}",
        "{\"object\": \"event\", \"id\": 7, \"type\": \"x\"}"
      })
  void what_is_no_event_is_refused(String payload) {
    assertThatThrownBy(() -> StripeMessageParser.parse(payload)).isInstanceOf(MalformedEvent.class);
  }

  private static StripeMessage version(String version) {
    return StripeMessageParser.parse(snapshot("x", version));
  }

  private static String snapshot(String type, String version) {
    return """
        {"id": "evt_1", "object": "event", "api_version": "%s", "created": 1795255200,
         "data": {"object": {"id": "obj_1", "object": "whatever", "amount_total": 5000,
           "client_reference_id": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "metadata": {}}},
         "livemode": false, "pending_webhooks": 1,
         "request": {"id": null, "idempotency_key": null}, "type": "%s"}"""
        .formatted(version, type);
  }

  private static String thin(String type) {
    return """
        {"id": "evt_thin_1", "object": "v2.core.event", "type": "v1.%s", "livemode": false,
         "created": "2026-11-21T10:00:00Z", "context": null, "reason": null,
         "related_object": {"id": "obj_1", "type": "whatever", "url": "/v1/whatevers/obj_1"},
         "snapshot_event": "evt_1"}"""
        .formatted(type);
  }
}

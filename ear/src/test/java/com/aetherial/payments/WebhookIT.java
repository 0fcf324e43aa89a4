package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the provider's own, fresh and fitting words make coins arrive. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class WebhookIT {
  private static final String COMPLETED = "checkout.session.completed";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Member ada = Member.signsUp();
  private final Webhooks webhooks = Provider.simulator().webhooks();
  private final Order order = ada.orders("coins-550");

  @BeforeEach
  void somebody_has_paid_and_the_message_waits() {
    webhooks.hold();
    assertThat(order.isPaidWith(VISA)).isEmpty();
  }

  @AfterEach
  void the_true_message_arrives_in_the_end() {
    webhooks.faults().none();
    webhooks.release(Webhooks.Order.KEPT, 0);
    assertThat(webhooks.awaitQuiet(PATIENCE)).isTrue();
    order.becomes("CREDITED");
    Inboxes.awaitWorkedOff(event());
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
    assertThat(ada.balance()).isEqualTo("550.00");
  }

  @Test
  void a_message_without_a_signature_is_refused() {
    Caller.nobody()
        .post("/api/v1/payments/webhooks/stripe", event())
        .isRefusal(400, "invalid-signature");
    nothingWasKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t=", "v1=00", "t=1,v1=00", "nonsense", "t=99999999999999999999,v1="})
  void a_signature_that_is_none_is_refused(String signature) {
    Provider.delivers(event(), signature).isRefusal(400, "invalid-signature");
    nothingWasKept();
  }

  @Test
  void a_signature_with_another_secret_is_refused() {
    long now = Instant.now().getEpochSecond();
    String hash = Provider.hmac("whsec_of_somebody_else", now + "." + event());
    Provider.delivers(event(), "t=" + now + ",v1=" + hash).isRefusal(400, "invalid-signature");
    nothingWasKept();
  }

  @ParameterizedTest
  @ValueSource(longs = {-302, -86400, 303, 86400})
  void a_message_of_another_time_is_refused(long seconds) {
    String signature = Provider.signature(event(), Instant.now().plusSeconds(seconds));
    Provider.delivers(event(), signature).isRefusal(400, "invalid-signature");
    nothingWasKept();
  }

  @ParameterizedTest
  @ValueSource(longs = {-290, 290})
  void clocks_may_differ_by_minutes(long seconds) {
    String signature = Provider.signature(event(), Instant.now().plusSeconds(seconds));
    Provider.delivers(event(), signature).is(200);
    order.becomes("CREDITED");
  }

  @Test
  void one_changed_byte_breaks_the_signature() {
    String event = event();
    String signature = Provider.signature(event, Instant.now());
    String changed = event.replaceFirst("\"amount_total\":5000", "\"amount_total\":5001");
    assertThat(changed).isNotEqualTo(event);
    Provider.delivers(changed, signature).isRefusal(400, "invalid-signature");
    Provider.delivers(event + " ", signature).isRefusal(400, "invalid-signature");
    nothingWasKept();
  }

  @Test
  void what_a_message_says_about_the_payment_is_not_believed_but_asked_for() {
    Order unpaid = Member.signsUp().orders("coins-100");
    String lie = event().replace(order.session(), unpaid.session()).replace("evt_", "evt_lie");
    Provider.delivers(lie).is(200);
    Inboxes.awaitWorkedOff(lie);
    assertThat(unpaid.state()).isEqualTo("AWAITING_PAYMENT");
    assertThat(unpaid.buyer().balance()).isEqualTo("0.00");
  }

  @Test
  void a_session_of_somebody_else_is_none_of_our_business() {
    String session = Provider.opensSession("not-an-order-of-ours", 5000);
    assertThat(Provider.simulator().outside().pay(session, VISA)).isEmpty();
    String event = Provider.event(COMPLETED, session);
    Provider.delivers(event).is(200);
    Inboxes.awaitWorkedOff(event);
    assertThat(Inboxes.statesOf(event)).containsExactly("IGNORED");
  }

  @Test
  void a_second_session_that_names_our_order_credits_nothing() {
    Order other = ada.orders("coins-6000");
    String session = Provider.opensSession(other.id(), 50);
    assertThat(Provider.simulator().outside().pay(session, VISA)).isEmpty();
    String event = Provider.event(COMPLETED, session);
    Provider.delivers(event).is(200);
    Inboxes.awaitWorkedOff(event);
    assertThat(other.state()).isEqualTo("AWAITING_PAYMENT");
    assertThat(suspicionOf(other.id())).contains(session);
  }

  @Test
  void a_message_of_the_other_mode_is_refused() {
    String live = event().replace("\"livemode\":false", "\"livemode\":true");
    Provider.delivers(live).isRefusal(400, "wrong-livemode");
    nothingWasKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "{\"object\":\"event\"}", "evt", "{\"id\":7}"})
  void what_is_signed_and_no_event_is_refused(String payload) {
    Provider.delivers(payload).isRefusal(400, "malformed-event");
  }

  @Test
  void an_endless_message_is_not_read() {
    Provider.delivers("x".repeat(300_000)).isRefusal(413, "request-entity-too-large");
  }

  @Test
  void other_methods_are_not_allowed() {
    Caller.nobody().get("/api/v1/payments/webhooks/stripe").isRefusal(405, "method-not-allowed");
  }

  @Test
  void both_secrets_are_good_while_one_is_replaced() {
    String known = RunningAetherial.get().webhookSecret();
    assertThat(webhooks.rollSecret()).isNotEqualTo(known);
    webhooks.release(Webhooks.Order.KEPT, 0);
    order.becomes("CREDITED");
    long now = Instant.now().getEpochSecond();
    String onlyNew = Provider.hmac(webhooks.secret(), now + "." + event());
    Provider.delivers(event(), "t=" + now + ",v1=" + onlyNew).isRefusal(400, "invalid-signature");
  }

  @Test
  void the_provider_tries_again_what_was_refused() {
    webhooks.faults().signWrongly(4);
    webhooks.release(Webhooks.Order.KEPT, 0);
    order.becomes("CREDITED");
  }

  @Test
  void the_old_path_takes_the_same_messages() {
    String event = event();
    String signature = Provider.signature(event, Instant.now());
    Caller old = Caller.nobody();
    old.post("/api/daswos-coins/webhook", event, "Stripe-Signature", signature).is(200);
    old.post("/api/daswos-coins/webhook", event, "Stripe-Signature", "t=1,v1=0")
        .isRefusal(400, "invalid-signature");
    Provider.delivers(event).is(200);
    order.becomes("CREDITED");
  }

  private String event() {
    return Provider.event(COMPLETED, order.session());
  }

  private void nothingWasKept() {
    assertThat(Inboxes.statesOf(event())).isEmpty();
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
  }

  static String suspicionOf(String purchase) {
    return TheBooks.rows(
            "select coalesce(suspicion, '') from payments.purchase where id = cast(? as uuid)",
            purchase)
        .get(0);
  }
}

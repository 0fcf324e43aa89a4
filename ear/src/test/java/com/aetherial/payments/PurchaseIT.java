package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays gets their coins, once; who does not pay gets none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class PurchaseIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String BUNDLE = "coins-550";
  private static final String COMPLETED = "checkout.session.completed";

  private final Member ada = Member.signsUp();
  private final Webhooks webhooks = Provider.simulator().webhooks();

  @AfterEach
  void the_provider_is_in_order_again() {
    webhooks.faults().none();
    webhooks.use(Webhooks.Form.SNAPSHOT);
    webhooks.release(Webhooks.Order.KEPT, 0);
    assertThat(webhooks.awaitQuiet(PATIENCE)).isTrue();
  }

  @Test
  void who_pays_gets_coins_and_the_bonus() {
    Order order = ada.orders(BUNDLE);
    assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(order.isPaidWith(VISA)).isEmpty();
    order.becomes("CREDITED");
    JsonObject buckets = ada.wallet().getAsJsonObject("buckets");
    assertThat(buckets.get("CASH").getAsString()).isEqualTo("500.00");
    assertThat(buckets.get("PROMO").getAsString()).isEqualTo("50.00");
    creditedOnce();
  }

  @Test
  void an_amount_of_ones_own_costs_what_the_rule_says() {
    Answer answer =
        ada.caller()
            .post("/api/v1/wallet/purchases", "{\"coins\":\"123.40\"}", "Idempotency-Key", "own")
            .is(201);
    Order order = Order.of(ada, answer);
    assertThat(Provider.session(order.session()).get("amount_total").getAsLong()).isEqualTo(1234);
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    assertThat(ada.balance()).isEqualTo("123.40");
  }

  @Test
  void the_same_message_a_hundred_times_at_once_credits_once() {
    webhooks.hold();
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    String event = Provider.event(COMPLETED, order.session());
    List<Answer> answers = AtOnce.times(100, 16, () -> Provider.delivers(event).is(200));
    assertThat(answers).filteredOn(a -> a.json().get("isNew").getAsBoolean()).hasSize(1);
    order.becomes("CREDITED");
    creditedOnce();
  }

  @Test
  void two_messages_about_one_payment_credit_once() {
    webhooks.hold();
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    String completed = Provider.event(COMPLETED, order.session());
    String succeeded =
        Provider.event("payment_intent.succeeded", Provider.paymentOf(order.session()));
    AtOnce.times(8, 8, () -> List.of(Provider.delivers(succeeded), Provider.delivers(completed)));
    order.becomes("CREDITED");
    awaitWorkedOff(completed, succeeded);
    creditedOnce();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void messages_in_any_order_credit_once(long seed) {
    webhooks.hold();
    Order order = ada.orders(BUNDLE);
    assertThat(order.isPaidWith(Provider.DECLINED)).isNotEmpty();
    order.isPaidWith(VISA);
    webhooks.release(seed == 1 ? Webhooks.Order.REVERSED : Webhooks.Order.SHUFFLED, seed);
    order.becomes("CREDITED");
    creditedOnce();
  }

  @Test
  void thin_messages_do_as_well() {
    webhooks.use(Webhooks.Form.BOTH);
    webhooks.faults().duplicate(2);
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    webhooks.use(Webhooks.Form.THIN);
    Order second = ada.orders(BUNDLE);
    second.isPaidWith(VISA);
    second.becomes("CREDITED");
    assertThat(webhooks.awaitQuiet(PATIENCE)).isTrue();
    assertThat(ada.balance()).isEqualTo("1100.00");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(2);
  }

  @Test
  void the_page_after_the_payment_credits_before_the_message() {
    webhooks.hold();
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    assertThat(order.comesBack().is(200).body()).contains("500");
    assertThat(order.state()).isEqualTo("CREDITED");
    webhooks.release(Webhooks.Order.KEPT, 0);
    assertThat(webhooks.awaitQuiet(PATIENCE)).isTrue();
    awaitWorkedOff(Provider.event(COMPLETED, order.session()));
    order.comesBack().is(200);
    creditedOnce();
  }

  @Test
  void the_page_and_the_message_at_once_credit_once() {
    webhooks.hold();
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    String event = Provider.event(COMPLETED, order.session());
    var browser = Member.inBrowser(ada.username());
    String page = "/wallet/bought?session_id=" + order.session();
    AtOnce.times(8, 16, () -> List.of(browser.get(page), Provider.delivers(event)));
    order.becomes("CREDITED");
    creditedOnce();
  }

  @Test
  void the_page_before_the_payment_credits_nothing_and_is_nobody_elses() {
    Order order = ada.orders(BUNDLE);
    order.comesBack().is(200);
    assertThat(ada.balance()).isEqualTo("0.00");
    Order foreign = new Order(Member.signsUp(), order.id(), order.session());
    foreign.comesBack().is(404);
    foreign.buyer().caller().get("/api/v1/wallet/purchases/" + order.id()).is(404);
  }

  @Test
  void a_message_that_is_lost_is_made_up_for_by_asking() {
    webhooks.faults().lose(10, "");
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
    TheBooks.change(
        "update payments.purchase set next_check_at = now() where id = cast(? as uuid)",
        order.id());
    order.becomes("CREDITED", Duration.ofSeconds(45));
    creditedOnce();
  }

  @Test
  void a_key_orders_once() {
    String key = Member.freshKey();
    BigDecimal held = TheBooks.supply("held");
    List<Answer> answers = AtOnce.times(8, 8, () -> ada.orders(BUNDLE, key));
    assertThat(answers)
        .filteredOn(a -> a.status() == 201)
        .isNotEmpty()
        .extracting(a -> a.text("id"))
        .containsOnly(ada.orders(BUNDLE, key).is(201).text("id"));
    assertThat(answers)
        .filteredOn(a -> a.status() != 201)
        .allSatisfy(a -> a.isRefusal(409, "request-in-progress"));
    assertThat(TheBooks.supply("held").subtract(held)).isEqualTo(new BigDecimal("550.00"));
    ada.orders("coins-100", key).isRefusal(422, "request-key-reused");
    String id = ada.orders(BUNDLE, key).is(201).text("id");
    assertThat(Provider.sessionsOf(id)).hasSize(1);
  }

  private void creditedOnce() {
    assertThat(ada.balance()).isEqualTo("550.00");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
  }

  private static void awaitWorkedOff(String... events) {
    for (String event : events) {
      Inboxes.awaitWorkedOff(event);
    }
  }
}

package com.aetherial.payments;

import static com.aetherial.testing.Provider.DECLINED;
import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coins are set aside while somebody may still pay, and go back when nobody does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class, ServerLog.class})
class UnpaidIT {
  private static final String BUNDLE = "coins-550";
  private static final BigDecimal COINS = new BigDecimal("550.00");

  private final Member ada = Member.signsUp();
  private BigDecimal treasury = BigDecimal.ZERO;
  private BigDecimal held = BigDecimal.ZERO;

  @BeforeEach
  void look() {
    treasury = TheBooks.supply("treasury");
    held = TheBooks.supply("held");
  }

  @Test
  void a_declined_card_credits_nothing_and_another_card_may_be_tried() {
    Order order = ada.orders(BUNDLE);
    assertThat(order.isPaidWith(DECLINED)).isNotEmpty();
    order.comesBack().is(200);
    assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
    setAside();
    assertThat(order.isPaidWith(VISA)).isEmpty();
    order.becomes("CREDITED");
    assertThat(ada.balance()).isEqualTo("550.00");
    assertThat(TheBooks.supply("held")).isEqualTo(held);
  }

  @Test
  void an_expired_page_gives_the_coins_back() {
    Order order = ada.orders(BUNDLE);
    setAside();
    closesWallet().isRefusal(409, "payment-on-its-way");
    Provider.simulator().outside().expire(order.session());
    order.becomes("EXPIRED");
    givenBack();
    ada.caller().put(cancellation(order)).is(200);
    assertThat(order.state()).isEqualTo("EXPIRED");
  }

  @Test
  void a_cancelled_order_gives_the_coins_back_and_closes_the_page() {
    Order order = ada.orders(BUNDLE);
    setAside();
    Answer answer = ada.caller().put(cancellation(order)).is(200);
    assertThat(answer.text("state")).isEqualTo("CANCELLED");
    assertThat(answer.json().has("checkoutUrl")).isFalse();
    ada.caller().put(cancellation(order)).is(200);
    givenBack();
    awaitClosed(order.session());
  }

  @Test
  void a_payment_that_beats_the_cancellation_is_credited() {
    Provider.simulator().webhooks().hold();
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    ada.caller().put(cancellation(order)).is(200);
    Provider.simulator().webhooks().release(Webhooks.Order.KEPT, 0);
    Inboxes.awaitWorkedOff(Provider.event("checkout.session.completed", order.session()));
    assertThat(order.state()).isEqualTo("CREDITED");
    assertThat(ada.balance()).isEqualTo("550.00");
    assertThat(TheBooks.supply("held")).isEqualTo(held);
    ada.caller().put(cancellation(order)).isRefusal(409, "purchase-already-paid");
  }

  @Test
  void nobody_cancels_the_order_of_another() {
    Order order = ada.orders(BUNDLE);
    Member.signsUp().caller().put(cancellation(order)).isRefusal(404, "no-such-purchase");
    assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
  }

  @Test
  void a_bank_debit_credits_when_it_arrives() {
    Order order = ada.orders(BUNDLE);
    Provider.simulator().outside().payByBank(order.session(), true);
    order.comesBack().is(200);
    assertThat(ada.balance()).isEqualTo("0.00");
    Provider.simulator().outside().settle(Provider.paymentOf(order.session()));
    order.becomes("CREDITED");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
  }

  @Test
  void a_bank_debit_that_bounces_gives_the_coins_back() {
    Order order = ada.orders(BUNDLE);
    Provider.simulator().outside().payByBank(order.session(), false);
    Provider.simulator().outside().settle(Provider.paymentOf(order.session()));
    order.becomes("FAILED");
    givenBack();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}", "{'bundle':'coins-550','coins':'100'}", "{'coins':'9.99'}", "{'coins':'100000.01'}",
        "{'coins':'0'}", "{'coins':'-10'}", "{'coins':'1e3'}", "{'coins':'12.345'}",
        "{'coins':'ten'}", "{'bundle':''}", "{'coins':''}", "{'bundle':'coins-550','coins':''}"
      })
  void an_order_that_is_none_is_refused(String wish) {
    buys(wish).isRefusal(422, "validation");
    assertThat(TheBooks.supply("held")).isEqualTo(held);
  }

  @Test
  void a_client_makes_no_prices() {
    buys("{'bundle':'coins-1'}").isRefusal(422, "no-such-bundle");
    Answer answer = buys("{'bundle':'coins-550','price':'0.50','bonus':'9000'}").is(201);
    assertThat(answer.json().getAsJsonObject("price").get("amount").getAsString())
        .isEqualTo("50.00");
    assertThat(answer.text("bonus")).isEqualTo("50.00");
  }

  @Test
  void prices_are_public() {
    var prices = Caller.nobody().get("/api/v1/payments/bundles").is(200).json();
    assertThat(prices.getAsJsonArray("items")).hasSize(4);
  }

  private Answer buys(String wish) {
    return ada.caller()
        .post(
            "/api/v1/wallet/purchases",
            wish.replace('\'', '"'),
            "Idempotency-Key",
            Member.freshKey());
  }

  private static String cancellation(Order order) {
    return "/api/v1/wallet/purchases/" + order.id() + "/cancellation";
  }

  private void setAside() {
    assertThat(treasury.subtract(TheBooks.supply("treasury"))).isEqualTo(COINS);
    assertThat(TheBooks.supply("held").subtract(held)).isEqualTo(COINS);
  }

  private void givenBack() {
    assertThat(TheBooks.supply("treasury")).isEqualTo(treasury);
    assertThat(TheBooks.supply("held")).isEqualTo(held);
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(TheBooks.creditsOf(ada)).isZero();
  }

  private static void awaitClosed(String session) {
    Instant deadline = Instant.now().plusSeconds(15);
    while (Provider.session(session).get("status").getAsString().equals("open")
        && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(Provider.session(session).get("status").getAsString()).isEqualTo("expired");
  }

  private Answer closesWallet() {
    return Member.named("admin")
        .caller()
        .ask(
            "PUT",
            "/api/v1/admin/economy/freezes/" + ada.username(),
            BodyPublishers.ofString("{\"mode\": \"CLOSED\", \"reason\": \"She left\"}"),
            "Content-Type",
            "application/json");
  }
}

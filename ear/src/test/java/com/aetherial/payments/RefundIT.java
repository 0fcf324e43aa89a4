package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that is refunded takes its coins along, and brings them back when it comes back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class RefundIT {
  private static final String REFUNDED_LATER = "4000000000007726";

  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();
  private final Webhooks webhooks = Provider.simulator().webhooks();

  @Test
  void who_gets_all_the_money_back_gives_all_the_coins_back() {
    Order order = paid(VISA);
    everythingGoesBack(order);
  }

  @Test
  void a_part_of_the_money_takes_its_part_of_coins_and_bonus() {
    Order order = paid(VISA);
    outside.refund(payment(order), 2_500);
    Aftermath.isQuiet();
    assertThat(order.state()).isEqualTo("CREDITED");
    has("250.00", "25.00", "0.00");
    everythingGoesBack(order);
  }

  @Test
  void coins_that_were_spent_are_owed_and_the_next_purchase_pays_them() {
    Order order = paid(VISA);
    ada.sends("400").to(Member.signsUp()).is(201);
    outside.refund(payment(order), 0);
    Aftermath.isQuiet();
    has("0.00", "0.00", "400.00");
    Member grace = Member.named("grace");
    ada.sends("1").to(grace).isRefusal(409, "in-debt");
    paid(VISA);
    has("100.00", "50.00", "0.00");
    ada.sends("1").to(grace).is(201);
  }

  @Test
  void a_refund_that_fails_brings_the_coins_back() {
    Order order = paid(VISA);
    String refund = outside.refund(payment(order), 0);
    Aftermath.isQuiet();
    outside.failRefund(refund);
    Aftermath.isQuiet();
    assertThat(order.state()).isEqualTo("CREDITED");
    has("500.00", "50.00", "0.00");
  }

  @Test
  void a_debt_that_was_paid_before_the_refund_failed_comes_back_as_coins() {
    Order order = paid(VISA);
    ada.sends("400").to(Member.signsUp()).is(201);
    String refund = outside.refund(payment(order), 0);
    Aftermath.isQuiet();
    paid(VISA);
    outside.failRefund(refund);
    Aftermath.isQuiet();
    assertThat(ada.balance()).isEqualTo("700.00");
    assertThat(ada.wallet().get("debt").getAsString()).isEqualTo("0.00");
  }

  @Test
  void a_refund_that_takes_its_time_takes_the_coins_at_once() {
    Order order = paid(REFUNDED_LATER);
    String refund = outside.refund(payment(order), 0);
    Aftermath.isQuiet();
    has("0.00", "0.00", "0.00");
    outside.settle(refund);
    Aftermath.isQuiet();
    has("0.00", "0.00", "0.00");
    assertThat(order.state()).isEqualTo("REFUNDED");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_any_order_and_however_often_the_end_is_the_same(long seed) {
    webhooks.hold();
    webhooks.faults().duplicate(2);
    if (seed % 2 == 0) {
      webhooks.use(Webhooks.Form.BOTH);
    }
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    String first = outside.refund(payment(order), 1_000);
    outside.refund(payment(order), 1_500);
    outside.failRefund(first);
    webhooks.release(Webhooks.Order.SHUFFLED, seed);
    Aftermath.isQuiet();
    assertThat(order.state()).isEqualTo("CREDITED");
    has("350.00", "35.00", "0.00");
  }

  @Test
  void a_frozen_wallet_gives_its_coins_back_too() {
    Order order = paid(VISA);
    TheBooks.rows(
        "select ledger.freeze(p.id, 'FROZEN', 'A test', null) from identity.person p"
            + " where p.username = ?",
        ada.username());
    everythingGoesBack(order);
  }

  private Order paid(String card) {
    Order order = ada.orders("coins-550");
    order.isPaidWith(card);
    order.becomes("CREDITED");
    return order;
  }

  private void everythingGoesBack(Order order) {
    outside.refund(payment(order), 0);
    Aftermath.isQuiet();
    assertThat(order.state()).isEqualTo("REFUNDED");
    has("0.00", "0.00", "0.00");
  }

  private static String payment(Order order) {
    return Provider.paymentOf(order.session());
  }

  private void has(String cash, String promo, String debt) {
    JsonObject wallet = ada.wallet();
    JsonObject buckets = wallet.getAsJsonObject("buckets");
    assertThat(buckets.get("CASH").getAsString()).isEqualTo(cash);
    assertThat(buckets.get("PROMO").getAsString()).isEqualTo(promo);
    assertThat(wallet.get("debt").getAsString()).isEqualTo(debt);
  }
}

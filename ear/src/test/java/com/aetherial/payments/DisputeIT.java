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
import org.junit.jupiter.params.provider.CsvSource;

/** A bank takes money back, or asks whether it should; the coins wait for the answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class DisputeIT {
  private static final String SUSPICIOUS = "4000000000005423";
  private static final String REASON = "fraudulent";

  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();
  private final Webhooks webhooks = Provider.simulator().webhooks();
  private final Order order = ada.orders("coins-550");

  @Test
  void a_lost_dispute_costs_the_coins_and_a_fee() {
    String dispute = outside.dispute(payment(VISA), REASON);
    Aftermath.isQuiet();
    has("0.00", "0.00", "0.00");
    assertThat(order.state()).isEqualTo("CREDITED");
    outside.closeDispute(dispute, false);
    Aftermath.isQuiet();
    has("0.00", "0.00", "0.00");
    assertThat(order.state()).isEqualTo("CHARGED_BACK");
    assertThat(TheBooks.rows("select fee::text from payments.dispute where id = ?", dispute))
        .containsExactly("1500");
  }

  @Test
  void a_won_dispute_gives_the_coins_back() {
    String dispute = outside.dispute(payment(VISA), REASON);
    Aftermath.isQuiet();
    outside.closeDispute(dispute, true);
    Aftermath.isQuiet();
    has("500.00", "50.00", "0.00");
    assertThat(order.state()).isEqualTo("CREDITED");
  }

  @Test
  void who_spent_disputed_coins_owes_them_until_the_dispute_is_won() {
    String payment = payment(VISA);
    ada.sends("300").to(Member.signsUp()).is(201);
    String dispute = outside.dispute(payment, REASON);
    Aftermath.isQuiet();
    has("0.00", "0.00", "300.00");
    ada.sends("1").to(Member.named("grace")).isRefusal(409, "in-debt");
    outside.closeDispute(dispute, true);
    Aftermath.isQuiet();
    has("250.00", "0.00", "0.00");
  }

  @Test
  void while_a_bank_only_asks_the_coins_are_held() {
    String dispute = outside.inquire(payment(VISA), REASON);
    Aftermath.isQuiet();
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("550.00");
    assertThat(ada.balance()).isEqualTo("0.00");
    outside.closeDispute(dispute, true);
    Aftermath.isQuiet();
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("0.00");
    has("500.00", "50.00", "0.00");
  }

  @Test
  void a_refund_and_a_dispute_never_take_more_than_was_bought() {
    String payment = payment(VISA);
    outside.refund(payment, 1_000);
    String dispute = outside.dispute(payment, REASON);
    Aftermath.isQuiet();
    has("0.00", "0.00", "0.00");
    outside.closeDispute(dispute, true);
    Aftermath.isQuiet();
    has("400.00", "40.00", "0.00");
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,false", "3,true", "4,false", "5,true"})
  void in_any_order_and_however_often_the_end_is_the_same(long seed, boolean isWon) {
    webhooks.hold();
    webhooks.faults().duplicate(2);
    order.isPaidWith(VISA);
    String dispute = outside.dispute(Provider.paymentOf(order.session()), REASON);
    outside.closeDispute(dispute, isWon);
    webhooks.release(Webhooks.Order.SHUFFLED, seed);
    Aftermath.isQuiet();
    assertThat(order.state()).isEqualTo(isWon ? "CREDITED" : "CHARGED_BACK");
    assertThat(ada.balance()).isEqualTo(isWon ? "550.00" : "0.00");
  }

  @Test
  void a_warning_of_fraud_is_noted_at_the_purchase() {
    payment(SUSPICIOUS);
    Aftermath.isQuiet();
    assertThat(
            TheBooks.rows(
                "select fraud_warning from payments.purchase where id = cast(? as uuid)",
                order.id()))
        .allMatch(warning -> warning.startsWith("issfr_"));
  }

  private String payment(String card) {
    order.isPaidWith(card);
    order.becomes("CREDITED");
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

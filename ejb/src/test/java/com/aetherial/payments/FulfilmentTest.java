package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.PurchaseState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FulfilmentTest {
  private final Stage stage = new Stage(APurchase.awaiting());

  @Test
  void what_was_paid_for_is_cash_and_the_bonus_is_promo() {
    assertThat(settle(paid())).isEqualTo(Outcome.CREDITED);
    assertThat(stage.credits).containsExactly(gains());
    assertThat(stage.keys).containsExactly("pay:stripe:" + APurchase.SESSION);
    assertThat(stage.notices.get(0).title()).isEqualTo("550 coins have arrived");
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.CREDITED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void in_any_order_and_however_often_there_is_one_credit(long seed) {
    List<CheckoutSession> news = new ArrayList<>();
    for (int copy = 0; copy < 5; copy++) {
      news.add(paid());
      news.add(APurchase.session(stage.purchase, "open", "unpaid"));
      news.add(APurchase.session(stage.purchase, "complete", "unpaid"));
      news.add(APurchase.session(stage.purchase, "complete", "unpaid").toldToHaveFailed());
      news.add(APurchase.session(stage.purchase, "expired", "unpaid"));
    }
    Collections.shuffle(news, new Random(seed));
    news.forEach(this::settle);
    assertThat(stage.credits).hasSize(1);
    assertThat(stage.notices).hasSize(1);
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.CREDITED);
  }

  @Test
  void a_message_that_is_finished_has_no_second_effect() {
    CheckoutSession expired = APurchase.session(stage.purchase, "expired", "unpaid");
    assertThat(stage.fulfilment.settle(Stage.message("evt_1"), expired)).isEqualTo(Outcome.CLOSED);
    assertThat(stage.fulfilment.settle(Stage.message("evt_1"), paid()))
        .isEqualTo(Outcome.NOTHING_NEW);
    assertThat(stage.finished).containsExactly("evt_1");
    assertThat(stage.isHoldOpen).isFalse();
  }

  @Test
  void a_declined_card_leaves_the_purchase_open() {
    assertThat(settle(APurchase.session(stage.purchase, "open", "unpaid").toldToHaveFailed()))
        .isEqualTo(Outcome.NOTHING_NEW);
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
    assertThat(stage.isHoldOpen).isTrue();
  }

  @Test
  void another_amount_currency_or_name_is_never_credited() {
    CheckoutSession paid = paid();
    for (CheckoutSession lie :
        List.of(
            altered(paid, paid.amountTotal() - 1, "usd", paid.purchaseId()),
            altered(paid, paid.amountTotal(), "eur", paid.purchaseId()),
            altered(paid, paid.amountTotal(), "usd", "somebody else"))) {
      assertThat(settle(lie)).isEqualTo(Outcome.DOUBTED);
    }
    assertThat(stage.credits).isEmpty();
    assertThat(stage.purchase.suspicion()).contains("names the purchase somebody else");
    assertThat(stage.purchase.state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
  }

  @Test
  void money_for_a_cancelled_purchase_is_answered_with_coins_of_the_treasury() {
    stage.desk.cancel(stage.purchase.personId(), stage.purchase.id());
    assertThat(stage.outgoing).containsExactly(ExpireSession.TOPIC + " " + APurchase.SESSION);
    assertThat(settle(paid())).isEqualTo(Outcome.CREDITED);
    List<Leg> legs = new ArrayList<>(gains());
    legs.add(Leg.of(SystemAccount.TREASURY, Coins.parse("550").negate()));
    assertThat(stage.credits).containsExactly(legs);
  }

  @Test
  void what_is_paid_for_cannot_be_cancelled() {
    settle(paid());
    assertThatThrownBy(() -> stage.desk.cancel(stage.purchase.personId(), stage.purchase.id()))
        .isInstanceOf(PurchaseAlreadyPaid.class);
  }

  private Outcome settle(CheckoutSession session) {
    return stage.fulfilment.settle(session);
  }

  private CheckoutSession paid() {
    return APurchase.paid(stage.purchase);
  }

  private List<Leg> gains() {
    return List.of(
        Leg.of(stage.purchase.personId(), Bucket.CASH, Coins.parse("500")),
        Leg.of(stage.purchase.personId(), Bucket.PROMO, Coins.parse("50")));
  }

  private static CheckoutSession altered(
      CheckoutSession session, long amount, String currency, String purchaseId) {
    return new CheckoutSession(
        session.id(),
        session.url(),
        session.status(),
        session.paymentStatus(),
        amount,
        currency,
        purchaseId,
        session.paymentIntentId(),
        session.paymentStopped(),
        session.expiresAt());
  }
}

package com.aetherial.payments;

import static com.aetherial.payments.APurchase.NOW;
import static com.aetherial.payments.APurchase.PAYMENT;
import static com.aetherial.payments.APurchase.SESSION;
import static com.aetherial.payments.entity.PurchaseState.AWAITING_PAYMENT;
import static com.aetherial.payments.entity.PurchaseState.CANCELLED;
import static com.aetherial.payments.entity.PurchaseState.CHARGED_BACK;
import static com.aetherial.payments.entity.PurchaseState.CREATED;
import static com.aetherial.payments.entity.PurchaseState.CREDITED;
import static com.aetherial.payments.entity.PurchaseState.EXPIRED;
import static com.aetherial.payments.entity.PurchaseState.FAILED;
import static com.aetherial.payments.entity.PurchaseState.PAID;
import static com.aetherial.payments.entity.PurchaseState.REFUNDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PurchaseTest {
  private static final Map<PurchaseState, Set<PurchaseState>> ARROWS =
      Map.of(
          CREATED, EnumSet.of(AWAITING_PAYMENT, PAID, EXPIRED, FAILED, CANCELLED),
          AWAITING_PAYMENT, EnumSet.of(PAID, EXPIRED, FAILED, CANCELLED),
          PAID, EnumSet.of(CREDITED),
          CREDITED, EnumSet.of(REFUNDED, CHARGED_BACK),
          EXPIRED, EnumSet.of(PAID),
          FAILED, EnumSet.of(PAID),
          CANCELLED, EnumSet.of(PAID),
          REFUNDED, EnumSet.of(CREDITED, CHARGED_BACK),
          CHARGED_BACK, EnumSet.of(CREDITED, REFUNDED));

  @ParameterizedTest
  @EnumSource(PurchaseState.class)
  void a_state_leads_where_the_drawing_says_and_nowhere_else(PurchaseState state) {
    assertThat(PurchaseState.values())
        .filteredOn(state::leadsTo)
        .containsExactlyInAnyOrderElementsOf(ARROWS.get(state));
  }

  @Test
  void the_usual_way_ends_in_the_wallet() {
    Purchase purchase = APurchase.fresh();
    assertThat(purchase.awaitPayment(SESSION, "https://pay.example", purchase.expiresAt()))
        .isTrue();
    assertThat(purchase.pay(PAYMENT, NOW)).isTrue();
    UUID transfer = UUID.randomUUID();
    purchase.credit(transfer, NOW);
    assertThat(purchase.state()).isEqualTo(CREDITED);
    assertThat(purchase.transferId()).isEqualTo(transfer);
    assertThat(purchase.creditedAt()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @EnumSource(
      value = PurchaseState.class,
      names = {"PAID", "CREDITED"})
  void late_news_of_a_state_that_lies_behind_changes_nothing(PurchaseState state) {
    Purchase purchase = APurchase.in(state);
    assertThat(purchase.pay("pi_other", NOW)).isFalse();
    assertThat(purchase.expire()).isFalse();
    assertThat(purchase.fail()).isFalse();
    assertThat(purchase.cancel()).isFalse();
    assertThat(purchase.awaitPayment(SESSION, "https://late.example", NOW)).isFalse();
    assertThat(purchase.state()).isEqualTo(state);
    assertThat(purchase.paymentIntentId()).isEqualTo(PAYMENT);
  }

  @ParameterizedTest
  @EnumSource(
      value = PurchaseState.class,
      names = {"EXPIRED", "FAILED", "CANCELLED"})
  void money_beats_every_end_without_money(PurchaseState state) {
    Purchase purchase = APurchase.in(state);
    assertThat(purchase.pay(PAYMENT, NOW)).isTrue();
    assertThat(purchase.state()).isEqualTo(PAID);
  }

  @ParameterizedTest
  @EnumSource(
      value = PurchaseState.class,
      names = {"CREATED", "AWAITING_PAYMENT", "CREDITED", "EXPIRED", "FAILED", "CANCELLED"})
  void coins_are_credited_only_for_money_and_only_once(PurchaseState state) {
    Purchase purchase = APurchase.in(state);
    assertThatThrownBy(() -> purchase.credit(UUID.randomUUID(), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_purchase_keeps_its_session() {
    Purchase purchase = APurchase.awaiting();
    assertThatThrownBy(() -> purchase.belongTo("cs_other"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = PurchaseState.class,
      names = {"CREATED", "PAID", "CREDITED", "EXPIRED", "FAILED", "CANCELLED"})
  void there_is_an_address_to_pay_only_while_one_can(PurchaseState state) {
    assertThat(APurchase.awaiting().checkoutUrl()).isNotNull();
    assertThat(APurchase.in(state).checkoutUrl()).isNull();
  }
}

package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefundsTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void parts_of_a_payment_are_refunded_until_nothing_is_left() throws Exception {
    PaymentIntent payment = shop.sells(1000);
    assertThat(refund(payment, 300).getStatus()).isEqualTo("succeeded");
    assertThat(charge(payment).getAmountRefunded()).isEqualTo(300);
    assertThat(charge(payment).getRefunded()).isFalse();
    assertThatThrownBy(() -> refund(payment, 701)).hasMessageContaining("greater than");
    assertThat(refund(payment, 700).getAmount()).isEqualTo(700);
    assertThat(charge(payment).getRefunded()).isTrue();
    assertThatThrownBy(() -> refund(payment, 1)).hasMessageContaining("already been refunded");
    assertThat(shop.eventTypes())
        .endsWith("refund.created", "charge.refunded", "refund.created", "charge.refunded");
  }

  @Test
  void a_refund_that_fails_later_gives_the_money_back() throws Exception {
    PaymentIntent payment = shop.sells(1000, "4000000000005126");
    Refund refund = refund(payment, 1000);
    assertThat(refund.getStatus()).isEqualTo("succeeded");
    shop.stripe.advance(Duration.ofDays(2));
    Refund failed = shop.client.v1().refunds().retrieve(refund.getId());
    assertThat(failed.getStatus()).isEqualTo("failed");
    assertThat(failed.getFailureBalanceTransaction()).isNotNull();
    assertThat(charge(payment).getAmountRefunded()).isZero();
    assertThat(shop.eventTypes())
        .endsWith("refund.updated", "charge.refund.updated", "refund.failed");
  }

  @Test
  void a_pending_refund_succeeds_later() throws Exception {
    Refund refund = refund(shop.sells(1000, "4000000000007726"), 1000);
    assertThat(refund.getStatus()).isEqualTo("pending");
    assertThat(shop.stripe.outside().settle(refund.getId())).isTrue();
    assertThat(shop.client.v1().refunds().retrieve(refund.getId()).getStatus())
        .isEqualTo("succeeded");
  }

  private Refund refund(PaymentIntent payment, long amount) throws Exception {
    return shop.client
        .v1()
        .refunds()
        .create(
            RefundCreateParams.builder()
                .setPaymentIntent(payment.getId())
                .setAmount(amount)
                .build());
  }

  private Charge charge(PaymentIntent payment) throws Exception {
    return shop.client.v1().charges().retrieve(payment.getLatestCharge());
  }
}

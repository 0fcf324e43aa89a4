package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.RefundCreateParams;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisputesTest {

  private static final long FEE_OF_1000 = 59;
  private static final long DISPUTE_FEE = 1500;

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_dispute_withdraws_the_money_and_a_won_one_brings_it_back_without_the_fee()
      throws Exception {
    PaymentIntent payment = shop.sells(1000);
    String id = shop.stripe.outside().dispute(payment.getId(), "product_not_received");
    assertThat(balance()).isEqualTo(-FEE_OF_1000 - DISPUTE_FEE);
    Dispute answered =
        shop.client
            .v1()
            .disputes()
            .update(
                id,
                DisputeUpdateParams.builder()
                    .setEvidence(
                        DisputeUpdateParams.Evidence.builder().setUncategorizedText("here").build())
                    .build());
    assertThat(answered.getStatus()).isEqualTo("under_review");
    shop.stripe.outside().closeDispute(id, true);
    Dispute won = shop.client.v1().disputes().retrieve(id);
    assertThat(won.getStatus()).isEqualTo("won");
    assertThat(won.getBalanceTransactions()).hasSize(2);
    assertThat(balance()).isEqualTo(1000 - FEE_OF_1000 - DISPUTE_FEE);
    assertThat(shop.eventTypes())
        .endsWith(
            "charge.dispute.created",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_reinstated");
  }

  @Test
  void a_lost_dispute_keeps_the_money_and_the_charge_cannot_be_refunded_too() throws Exception {
    PaymentIntent payment = shop.sells(1000);
    String id = shop.stripe.outside().dispute(payment.getId(), "fraudulent");
    shop.stripe.outside().closeDispute(id, false);
    assertThat(shop.client.v1().disputes().retrieve(id).getStatus()).isEqualTo("lost");
    assertThat(shop.eventTypes()).endsWith("charge.dispute.closed");
    RefundCreateParams refund =
        RefundCreateParams.builder().setPaymentIntent(payment.getId()).build();
    assertThatThrownBy(() -> shop.client.v1().refunds().create(refund))
        .hasMessageContaining("charged back");
    assertThatThrownBy(() -> shop.stripe.outside().closeDispute(id, true))
        .hasMessageContaining("already closed");
  }

  @Test
  void an_inquiry_takes_no_money_and_a_warning_only_warns() throws Exception {
    PaymentIntent payment = shop.sells(1000);
    String id = shop.stripe.outside().inquire(payment.getId(), "unrecognized");
    assertThat(balance()).isEqualTo(1000 - FEE_OF_1000);
    shop.stripe.outside().closeDispute(id, false);
    assertThat(shop.client.v1().disputes().retrieve(id).getStatus()).isEqualTo("warning_closed");
    String warning = shop.stripe.outside().warnOfFraud(payment.getId());
    var found = shop.client.v1().radar().earlyFraudWarnings().retrieve(warning);
    assertThat(found.getCharge()).isEqualTo(payment.getLatestCharge());
    assertThat(shop.eventTypes()).endsWith("radar.early_fraud_warning.created");
  }

  @Test
  void a_card_that_disputes_does_so_by_itself() throws Exception {
    var unused = shop.sells(1000, "4000000000000259");
    shop.stripe.advance(Duration.ZERO);
    assertThat(shop.eventTypes())
        .endsWith("charge.dispute.created", "charge.dispute.funds_withdrawn");
  }

  private long balance() throws Exception {
    return shop.client.v1().balance().retrieve().getAvailable().get(0).getAmount();
  }
}

package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrialsTest {
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void nothing_is_charged_until_the_days_are_over() throws Exception {
    Subscription tried = begin(Shop.VISA);
    assertThat(tried.getStatus()).isEqualTo("trialing");
    assertThat(tried.getTrialEnd() - tried.getTrialStart()).isEqualTo(7 * 86_400);
    assertThat(tried.getItems().getData().get(0).getCurrentPeriodEnd())
        .isEqualTo(tried.getTrialEnd());
    assertThat(total(tried)).isZero();
    shop.stripe.advance(Duration.ofDays(5));
    assertThat(shop.eventTypes()).endsWith("customer.subscription.trial_will_end");
    shop.stripe.advance(Duration.ofDays(3));
    assertThat(now(tried).getStatus()).isEqualTo("active");
    assertThat(total(now(tried))).isEqualTo(1_500);
  }

  @Test
  void a_card_that_does_not_pay_then_is_asked_again() throws Exception {
    Subscription tried = begin(FAILS_WHEN_RENEWED);
    shop.stripe.advance(Duration.ofDays(8));
    assertThat(now(tried).getStatus()).isEqualTo("past_due");
  }

  @Test
  void who_ends_it_in_time_is_charged_nothing() throws Exception {
    Subscription tried = begin(Shop.VISA);
    var wish = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build();
    assertThat(shop.client.v1().subscriptions().update(tried.getId(), wish).getCancelAt())
        .isEqualTo(tried.getTrialEnd());
    shop.stripe.advance(Duration.ofDays(8));
    assertThat(now(tried).getStatus()).isEqualTo("canceled");
    assertThat(total(now(tried))).isZero();
  }

  @Test
  void a_card_that_is_declined_tries_nothing_and_days_are_limited() throws Exception {
    Session session = session(7);
    assertThat(session.getAmountTotal()).isZero();
    assertThat(shop.stripe.outside().pay(session.getId(), "4000000000000002")).isNotEmpty();
    assertThat(shop.now(session).getStatus()).isEqualTo("open");
    assertThatThrownBy(() -> session(731)).hasMessageContaining("730");
  }

  private Subscription begin(String card) throws Exception {
    Session session = session(7);
    assertThat(shop.stripe.outside().pay(session.getId(), card)).isEmpty();
    assertThat(shop.now(session).getPaymentStatus()).isEqualTo("no_payment_required");
    return shop.client.v1().subscriptions().retrieve(shop.now(session).getSubscription());
  }

  private Session session(long days) throws Exception {
    var monthly =
        PriceData.Recurring.builder().setInterval(PriceData.Recurring.Interval.MONTH).build();
    var price =
        PriceData.builder()
            .setCurrency("usd")
            .setUnitAmount(1_500L)
            .setRecurring(monthly)
            .setProductData(PriceData.ProductData.builder().setName("Plus").build())
            .build();
    return shop.client
        .v1()
        .checkout()
        .sessions()
        .create(
            SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setSuccessUrl("http://localhost:8080/ok")
                .setSubscriptionData(
                    SessionCreateParams.SubscriptionData.builder().setTrialPeriodDays(days).build())
                .addLineItem(
                    SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(price)
                        .build())
                .build());
  }

  private Subscription now(Subscription subscription) throws Exception {
    return shop.client.v1().subscriptions().retrieve(subscription.getId());
  }

  private long total(Subscription subscription) throws Exception {
    return shop.client.v1().invoices().retrieve(subscription.getLatestInvoice()).getTotal();
  }
}

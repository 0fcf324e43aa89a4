package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubscriptionsTest {

  private static final Duration A_MONTH = Duration.ofDays(31);

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_paid_session_begins_a_subscription_with_a_paid_invoice() throws Exception {
    Subscription subscription = begin(Shop.VISA);
    assertThat(subscription.getStatus()).isEqualTo("active");
    assertThat(subscription.getMetadata()).containsEntry("member", "ada");
    Invoice invoice =
        shop.client
            .v1()
            .invoices()
            .retrieve(
                subscription.getLatestInvoice(),
                InvoiceRetrieveParams.builder().addExpand("payments").build());
    assertThat(invoice.getStatus()).isEqualTo("paid");
    assertThat(invoice.getBillingReason()).isEqualTo("subscription_create");
    assertThat(invoice.getAmountPaid()).isEqualTo(1500);
    assertThat(invoice.getParent().getSubscriptionDetails().getSubscription())
        .isEqualTo(subscription.getId());
    assertThat(invoice.getPayments().getData().get(0).getPayment().getPaymentIntent())
        .startsWith("pi_");
    assertThat(invoice.getLines().getData().get(0).getPeriod().getEnd())
        .isEqualTo(subscription.getItems().getData().get(0).getCurrentPeriodEnd());
    assertThat(shop.eventTypes())
        .containsSubsequence(
            "customer.created",
            "payment_intent.succeeded",
            "customer.subscription.created",
            "invoice.created",
            "invoice.finalized",
            "invoice.paid",
            "checkout.session.completed");
  }

  @Test
  void the_clock_renews_it_month_by_month() throws Exception {
    Subscription subscription = begin(Shop.VISA);
    shop.stripe.advance(A_MONTH.multipliedBy(3));
    assertThat(invoices(subscription)).hasSize(4).allMatch(one -> one.getStatus().equals("paid"));
    assertThat(now(subscription).getStatus()).isEqualTo("active");
    assertThat(now(subscription).getItems().getData().get(0).getCurrentPeriodEnd())
        .isGreaterThan(shop.stripe.now().getEpochSecond());
  }

  @Test
  void a_renewal_that_fails_is_tried_again_and_a_better_card_saves_it() throws Exception {
    Subscription subscription = begin("4000000000000341");
    shop.stripe.advance(A_MONTH);
    assertThat(now(subscription).getStatus()).isEqualTo("past_due");
    assertThat(shop.eventTypes()).contains("invoice.payment_failed");
    shop.stripe.outside().replaceCard(subscription.getId(), Shop.VISA);
    shop.stripe.advance(Duration.ofDays(4));
    assertThat(now(subscription).getStatus()).isEqualTo("active");
    assertThat(invoices(subscription)).allMatch(one -> one.getStatus().equals("paid"));
  }

  @Test
  void a_renewal_that_keeps_failing_ends_the_subscription() throws Exception {
    Subscription subscription = begin("4000000000000341");
    shop.stripe.advance(A_MONTH.plus(Duration.ofDays(10)));
    assertThat(now(subscription).getStatus()).isEqualTo("canceled");
    assertThat(shop.eventTypes()).endsWith("customer.subscription.deleted");
  }

  @Test
  void it_ends_with_the_period_unless_the_member_thinks_again() throws Exception {
    Subscription stays = begin(Shop.VISA);
    Subscription goes = begin(Shop.VISA);
    cancelAtPeriodEnd(stays, true);
    cancelAtPeriodEnd(goes, true);
    cancelAtPeriodEnd(stays, false);
    shop.stripe.advance(A_MONTH);
    assertThat(now(stays).getStatus()).isEqualTo("active");
    assertThat(now(goes).getStatus()).isEqualTo("canceled");
    assertThatThrownBy(() -> cancelAtPeriodEnd(goes, true)).hasMessageContaining("canceled");
  }

  @Test
  void a_paused_one_is_resumed_with_a_new_period() throws Exception {
    Subscription subscription = begin(Shop.VISA);
    shop.stripe.outside().pause(subscription.getId());
    assertThat(shop.eventTypes()).endsWith("customer.subscription.paused");
    shop.stripe.advance(A_MONTH.multipliedBy(2));
    assertThat(invoices(subscription)).hasSize(1);
    var unused = shop.client.v1().subscriptions().resume(subscription.getId());
    assertThat(now(subscription).getStatus()).isEqualTo("active");
    assertThat(invoices(subscription)).hasSize(2);
    assertThat(shop.eventTypes()).contains("customer.subscription.resumed");
  }

  @Test
  void a_dearer_plan_is_charged_for_the_rest_of_the_period() throws Exception {
    Subscription subscription = begin(Shop.VISA);
    Price dearer = price(4500, subscription.getItems().getData().get(0).getPrice().getProduct());
    shop.client
        .v1()
        .subscriptions()
        .update(
            subscription.getId(),
            SubscriptionUpdateParams.builder()
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                .addItem(
                    SubscriptionUpdateParams.Item.builder()
                        .setId(subscription.getItems().getData().get(0).getId())
                        .setPrice(dearer.getId())
                        .build())
                .build());
    Invoice difference = invoices(subscription).get(0);
    assertThat(difference.getBillingReason()).isEqualTo("subscription_update");
    assertThat(difference.getTotal()).isBetween(2990L, 3000L);
    shop.stripe.advance(A_MONTH);
    assertThat(invoices(subscription).get(0).getTotal()).isEqualTo(4500);
  }

  private Subscription begin(String card) throws Exception {
    SessionCreateParams params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setSuccessUrl("http://localhost:8080/ok")
            .setSubscriptionData(
                SessionCreateParams.SubscriptionData.builder().putMetadata("member", "ada").build())
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setQuantity(1L)
                    .setPrice(price(1500, null).getId())
                    .build())
            .build();
    Session session = shop.client.v1().checkout().sessions().create(params);
    assertThat(shop.stripe.outside().pay(session.getId(), card)).isEmpty();
    return shop.client.v1().subscriptions().retrieve(shop.now(session).getSubscription());
  }

  private Price price(long cents, @Nullable String product) throws Exception {
    var price =
        PriceCreateParams.builder()
            .setCurrency("usd")
            .setUnitAmount(cents)
            .setRecurring(
                PriceCreateParams.Recurring.builder()
                    .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                    .build());
    if (product == null) {
      price.setProductData(PriceCreateParams.ProductData.builder().setName("Plus").build());
    } else {
      price.setProduct(product);
    }
    return shop.client.v1().prices().create(price.build());
  }

  private Subscription now(Subscription subscription) throws Exception {
    return shop.client.v1().subscriptions().retrieve(subscription.getId());
  }

  private List<Invoice> invoices(Subscription subscription) throws Exception {
    return shop.client
        .v1()
        .invoices()
        .list(InvoiceListParams.builder().setSubscription(subscription.getId()).build())
        .getData();
  }

  private void cancelAtPeriodEnd(Subscription subscription, boolean wanted) throws Exception {
    shop.client
        .v1()
        .subscriptions()
        .update(
            subscription.getId(),
            SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(wanted).build());
  }
}

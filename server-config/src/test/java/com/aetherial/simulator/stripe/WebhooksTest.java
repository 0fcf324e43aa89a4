package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.Stripe;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.param.EventListParams;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebhooksTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void every_event_is_signed_as_stripe_signs_and_holds_its_object() throws Exception {
    Session session = shop.opens(500);
    var unused = shop.stripe.outside().pay(session.getId(), Shop.VISA);
    shop.awaitQuiet();
    assertThat(shop.inbox.types())
        .containsExactlyInAnyOrder(
            "payment_intent.created",
            "charge.succeeded",
            "payment_intent.succeeded",
            "checkout.session.completed");
    for (Inbox.Letter letter : shop.inbox.letters()) {
      Event event = letter.open(shop.stripe.webhookSecret());
      assertThat(event.getApiVersion()).isEqualTo(Stripe.API_VERSION);
      assertThat(event.getLivemode()).isFalse();
      assertThat(event.getPendingWebhooks()).isEqualTo(1);
      assertThat(event.getDataObjectDeserializer().getObject()).isPresent();
    }
  }

  @Test
  void a_refused_delivery_is_tried_again_until_it_arrives() throws Exception {
    Session session = shop.opens(500);
    shop.inbox.refuse(3);
    shop.client.v1().checkout().sessions().expire(session.getId());
    shop.awaitQuiet();
    assertThat(shop.inbox.letters()).hasSize(4);
    assertThat(shop.events().get(0).getPendingWebhooks()).isZero();
    assertThat(undelivered()).isEmpty();
  }

  @Test
  void a_lost_delivery_is_found_in_the_list_of_what_was_not_delivered() throws Exception {
    shop.stripe.webhooks().faults().lose(1, "checkout.session.completed");
    var unused = shop.sells(500);
    shop.awaitQuiet();
    assertThat(shop.inbox.types()).doesNotContain("checkout.session.completed").hasSize(3);
    assertThat(undelivered()).containsExactly("checkout.session.completed");
  }

  @Test
  void a_bank_debit_completes_unpaid_and_is_settled_later() throws Exception {
    Session session = shop.opens(500);
    var unused = shop.stripe.outside().payByBank(session.getId(), true);
    assertThat(shop.now(session).getStatus()).isEqualTo("complete");
    assertThat(shop.now(session).getPaymentStatus()).isEqualTo("unpaid");
    shop.stripe.advance(Duration.ofDays(2));
    assertThat(shop.now(session).getPaymentStatus()).isEqualTo("paid");
    assertThat(shop.eventTypes())
        .endsWith(
            "checkout.session.completed",
            "charge.succeeded",
            "payment_intent.succeeded",
            "checkout.session.async_payment_succeeded");
  }

  @Test
  void a_bank_debit_may_fail_later() throws Exception {
    Session session = shop.opens(500);
    var unused = shop.stripe.outside().payByBank(session.getId(), false);
    assertThat(shop.stripe.outside().settle(shop.now(session).getPaymentIntent())).isTrue();
    assertThat(shop.now(session).getPaymentStatus()).isEqualTo("unpaid");
    assertThat(shop.eventTypes())
        .endsWith(
            "charge.failed",
            "payment_intent.payment_failed",
            "checkout.session.async_payment_failed");
  }

  private List<String> undelivered() throws Exception {
    EventListParams params =
        EventListParams.builder()
            .setDeliverySuccess(false)
            .addType("checkout.session.completed")
            .addType("checkout.session.expired")
            .build();
    return shop.client.v1().events().list(params).getData().stream().map(Event::getType).toList();
  }
}

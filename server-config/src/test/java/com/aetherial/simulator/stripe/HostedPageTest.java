package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.checkout.Session;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostedPageTest {

  private static final Map<String, String> GOOD_CARD =
      Map.of(
          "method", "card",
          "email", "ada@example.com",
          "number", "4242 4242 4242 4242",
          "expiry", "12/34",
          "cvc", "123");
  private static final Map<String, String> DECLINED_CARD =
      Map.of(
          "method", "card",
          "email", "ada@example.com",
          "number", "4000 0000 0000 0002",
          "expiry", "12/34",
          "cvc", "123");

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void the_page_says_that_it_is_a_simulation_and_shows_what_is_bought() throws Exception {
    String page = shop.looksAt(shop.opens(123_456).getUrl()).body();
    assertThat(page)
        .contains("Simulation – no real money", "500 coins", "USD 1,234.56", "lang=\"en\"")
        .doesNotContain("{{", "<script", "https://");
    assertThat(page.split("<h1", -1)).hasSize(2);
  }

  @Test
  void paying_leads_back_to_the_shop_with_the_id_of_the_session() throws Exception {
    Session session = shop.opens(500);
    var answer = shop.submits("/pay/" + session.getId(), GOOD_CARD);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("http://localhost:8080/paid?session=" + session.getId());
    assertThat(shop.now(session).getCustomerDetails().getEmail()).isEqualTo("ada@example.com");
    assertThat(shop.now(session).getPaymentStatus()).isEqualTo("paid");
  }

  @Test
  void a_second_click_pays_nothing_and_leads_to_the_same_place() throws Exception {
    Session session = shop.opens(500);
    var first = shop.submits("/pay/" + session.getId(), GOOD_CARD);
    var second = shop.submits("/pay/" + session.getId(), GOOD_CARD);
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(shop.client.v1().charges().list().getData()).hasSize(1);
  }

  @Test
  void many_clicks_at_the_same_moment_pay_once() throws Exception {
    Session session = shop.opens(500);
    var clicks =
        Stream.generate(() -> CompletableFuture.runAsync(() -> click(session)))
            .limit(12)
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(clicks).get();
    assertThat(shop.client.v1().charges().list().getData()).hasSize(1);
    assertThat(shop.eventTypes().stream().filter("checkout.session.completed"::equals)).hasSize(1);
  }

  private void click(Session session) {
    try {
      assertThat(shop.submits("/pay/" + session.getId(), GOOD_CARD).statusCode()).isEqualTo(303);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_declined_card_is_explained_and_another_one_may_be_tried() throws Exception {
    Session session = shop.opens(500);
    var refused = shop.submits("/pay/" + session.getId(), DECLINED_CARD);
    assertThat(refused.statusCode()).isEqualTo(402);
    assertThat(refused.body()).contains("Your card was declined", "role=\"alert\"");
    assertThat(shop.now(session).getStatus()).isEqualTo("open");
    var paid = shop.submits("/pay/" + session.getId(), GOOD_CARD);
    assertThat(paid.statusCode()).isEqualTo(303);
    assertThat(shop.eventTypes())
        .containsExactly(
            "payment_intent.created",
            "charge.failed",
            "payment_intent.payment_failed",
            "charge.succeeded",
            "payment_intent.succeeded",
            "checkout.session.completed");
  }

  @Test
  void a_real_card_is_refused() throws Exception {
    Session session = shop.opens(500);
    Map<String, String> real =
        Map.of("email", "a@b.c", "number", "4111111111111111", "expiry", "12/34", "cvc", "123");
    var answer = shop.submits("/pay/" + session.getId(), real);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("never a real one");
    assertThat(shop.now(session).getPaymentIntent()).isNull();
  }

  @Test
  void an_expired_page_says_so() throws Exception {
    Session session = shop.opens(500);
    var answer = shop.submits("/pay/" + session.getId() + "/expire", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(shop.looksAt(session.getUrl()).body()).contains("This payment page has expired");
  }
}

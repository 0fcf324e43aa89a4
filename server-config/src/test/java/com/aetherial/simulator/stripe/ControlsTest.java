package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ControlsTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_script_pays_refunds_and_reads_the_books() throws Exception {
    String session = shop.opens(1000).getId();
    var paid = shop.submits("/_control/sessions/" + session + "/pay", Map.of());
    assertThat(Json.parse(paid.body()).get("payment_status").getAsString()).isEqualTo("paid");
    String intent =
        shop.now(shop.client.v1().checkout().sessions().retrieve(session)).getPaymentIntent();
    var refund = shop.submits("/_control/refund/" + intent, Map.of("amount", "400"));
    assertThat(refund.body()).contains("re_");
    JsonObject books = Json.parse(shop.looksAt(shop.stripe.apiBase() + "/_control/books").body());
    assertThat(books).isEqualTo(shop.stripe.books());
    assertThat(amount(books, "charge", "succeeded")).isEqualTo(1000);
    assertThat(amount(books, "refund", "succeeded")).isEqualTo(400);
    assertThat(amount(books, "checkout.session", "complete paid")).isEqualTo(1000);
    assertThat(amount(books, "net_balance", "platform usd")).isEqualTo(1000 - 59 - 400);
  }

  @Test
  void a_declined_payment_is_told_to_the_script() throws Exception {
    String session = shop.opens(1000).getId();
    var refused =
        shop.submits(
            "/_control/sessions/" + session + "/pay", Map.of("number", "4000000000000002"));
    assertThat(refused.statusCode()).isEqualTo(402);
    assertThat(refused.body()).contains("Your card was declined");
  }

  @Test
  void another_sites_page_cannot_press_the_buttons() throws Exception {
    shop.stripe.webhooks().hold();
    String path = "/_control/webhooks/release";
    assertThat(shop.submitsFrom("https://evil.example", path, Map.of()).statusCode())
        .isEqualTo(400);
    assertThat(shop.submitsFrom("null", path, Map.of()).statusCode()).isEqualTo(400);
    shop.client.v1().checkout().sessions().expire(shop.opens(500).getId());
    assertThat(shop.stripe.webhooks().heldBack()).isEqualTo(1);
  }

  @Test
  void the_overview_shows_what_there_is_and_its_buttons_lead_back_to_it() throws Exception {
    var unused = shop.sells(500);
    shop.awaitQuiet();
    String page = shop.looksAt(shop.stripe.apiBase() + "/").body();
    assertThat(page)
        .contains(
            "Simulation – no real money", "checkout.session.completed", "delivered", "Dispute")
        .doesNotContain("{{", "<script");
    var pressed = shop.submits("/_control/webhooks/hold", Map.of("from_page", "true"));
    assertThat(pressed.headers().firstValue("Location")).contains("/");
  }

  private static long amount(JsonObject books, String kind, String state) {
    return Json.number(Json.child(Json.child(books, kind), state), "amount");
  }
}

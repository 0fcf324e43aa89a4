package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.entity.Purchase;
import com.stripe.StripeClient;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckoutsTest {
  private static final URI HOME = URI.create("https://aetherial.example");
  private static final String SESSION =
      """
      {"id": "cs_1", "object": "checkout.session", "status": "open", "payment_status": "unpaid",
       "url": "https://pay.example/cs_1", "amount_total": 5000, "currency": "usd",
       "expires_at": 1795338000, "client_reference_id": "x"}""";

  private final List<String> bodies = new ArrayList<>();
  private final List<UUID> failed = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Purchase purchase = APurchase.fresh();
  private HttpServer server;
  private int status = 200;
  private String answer = SESSION;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String form =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          bodies.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
          keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void stripe_is_told_the_price_of_our_row_and_our_name_for_it() {
    ProviderAnswer opened = stripe().open(purchase, HOME, 1);
    assertThat(opened.verdict()).isEqualTo(ProviderAnswer.Verdict.DONE);
    assertThat(opened.session().id()).isEqualTo("cs_1");
    assertThat(keys).containsExactly("order-" + purchase.id() + "-1");
    assertThat(bodies.get(0).split("&", -1))
        .contains(
            "mode=payment",
            "client_reference_id=" + purchase.id(),
            "metadata[purchase_id]=" + purchase.id(),
            "payment_intent_data[metadata][purchase_id]=" + purchase.id(),
            "line_items[0][price_data][currency]=usd",
            "line_items[0][price_data][unit_amount]=5000",
            "line_items[0][quantity]=1",
            "success_url=https://aetherial.example/wallet/bought?session_id={CHECKOUT_SESSION_ID}",
            "cancel_url=https://aetherial.example/wallet/buy?cancelled=" + purchase.id());
  }

  @Test
  void a_repetition_says_the_same_words_with_the_same_key() {
    stripe().open(purchase, HOME, 1);
    stripe().open(purchase, HOME, 1);
    assertThat(bodies.get(0)).isEqualTo(bodies.get(1));
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "400, REFUSED",
    "401, REFUSED",
    "403, REFUSED",
    "404, REFUSED",
    "402, REFUSED",
    "409, UNKNOWN",
    "429, UNKNOWN",
    "500, UNKNOWN",
    "503, UNKNOWN"
  })
  void only_a_client_error_is_a_definite_no(int code, ProviderAnswer.Verdict verdict) {
    status = code;
    answer = "{\"error\": {\"type\": \"invalid_request_error\", \"message\": \"No.\"}}";
    assertThat(stripe().open(purchase, HOME, 1).verdict()).isEqualTo(verdict);
    assertThat(failed.isEmpty()).isEqualTo(code < 500);
  }

  @Test
  void silence_is_not_a_no() {
    StripeCheckout stripe = stripe();
    server.stop(0);
    assertThat(stripe.open(purchase, HOME, 1).verdict()).isEqualTo(ProviderAnswer.Verdict.UNKNOWN);
  }

  private StripeCheckout stripe() {
    var stripe = new StripeCheckout();
    stripe.attempts =
        new CheckoutAttempts() {
          @Override
          public void fail(UUID purchaseId) {
            failed.add(purchaseId);
          }
        };
    stripe.stripe =
        StripeClient.builder()
            .setApiKey("sk_test_1")
            .setApiBase("http://localhost:" + server.getAddress().getPort())
            .setMaxNetworkRetries(0)
            .build();
    return stripe;
  }
}

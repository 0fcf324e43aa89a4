package com.aetherial.simulator.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.EventListParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A simulation, a real Stripe client that talks to it, and an inbox that gets its events. */
final class Shop implements AutoCloseable {

  static final String VISA = "4242424242424242";
  static final String DECLINED = "4000000000000002";
  static final Duration PATIENCE = Duration.ofSeconds(10);

  final Inbox inbox = new Inbox();
  final StripeSimulator stripe;
  final StripeClient client;
  private final HttpClient browser = HttpClient.newHttpClient();

  Shop() {
    this(Settings.defaults());
  }

  Shop(Settings settings) {
    stripe =
        StripeSimulator.start(
            settings
                .deliveringTo(inbox.address())
                .waiting(Duration.ofDays(1), Duration.ofMillis(5)));
    client = client("sk_test_of_the_shop");
  }

  StripeClient client(String key) {
    return StripeClient.builder()
        .setApiKey(key)
        .setApiBase(stripe.apiBase())
        .setMaxNetworkRetries(0)
        .setReadTimeout(3000)
        .build();
  }

  static SessionCreateParams.Builder order(long cents) {
    return SessionCreateParams.builder()
        .setMode(SessionCreateParams.Mode.PAYMENT)
        .setSuccessUrl("http://localhost:8080/paid?session={CHECKOUT_SESSION_ID}")
        .setCancelUrl("http://localhost:8080/wallet")
        .setClientReferenceId("order-17")
        .putMetadata("order", "17")
        .setPaymentIntentData(
            SessionCreateParams.PaymentIntentData.builder().putMetadata("order", "17").build())
        .addLineItem(
            SessionCreateParams.LineItem.builder()
                .setQuantity(1L)
                .setPriceData(
                    SessionCreateParams.LineItem.PriceData.builder()
                        .setCurrency("usd")
                        .setUnitAmount(cents)
                        .setProductData(
                            SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                .setName("500 coins")
                                .build())
                        .build())
                .build());
  }

  Session opens(long cents) throws StripeException {
    return client.v1().checkout().sessions().create(order(cents).build());
  }

  Session opens(long cents, String key) throws StripeException {
    RequestOptions options = RequestOptions.builder().setIdempotencyKey(key).build();
    return client.v1().checkout().sessions().create(order(cents).build(), options);
  }

  PaymentIntent sells(long cents) throws StripeException {
    return sells(cents, VISA);
  }

  PaymentIntent sells(long cents, String card) throws StripeException {
    Session session = opens(cents);
    var unused = stripe.outside().pay(session.getId(), card);
    String intent = now(session).getPaymentIntent();
    return client.v1().paymentIntents().retrieve(intent);
  }

  Session now(Session session) throws StripeException {
    return client.v1().checkout().sessions().retrieve(session.getId());
  }

  HttpResponse<String> submits(String path, Map<String, String> form) throws Exception {
    return submitsFrom(stripe.apiBase(), path, form);
  }

  HttpResponse<String> submitsFrom(String origin, String path, Map<String, String> form)
      throws Exception {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return browser.send(
        HttpRequest.newBuilder(URI.create(stripe.apiBase() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> looksAt(String url) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** All events of the platform in the order in which they happened. */
  List<Event> events() throws StripeException {
    return events(RequestOptions.getDefault());
  }

  /** All events of whom these options name; the platform's list holds none of its accounts. */
  List<Event> events(RequestOptions options) throws StripeException {
    var wanted = EventListParams.builder().setLimit(100L).build();
    List<Event> newestFirst = client.v1().events().list(wanted, options).getData();
    List<Event> oldestFirst = new ArrayList<>(newestFirst);
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  List<String> eventTypes() throws StripeException {
    return events().stream().map(Event::getType).toList();
  }

  static StripeObject objectOf(Event event) {
    return event.getDataObjectDeserializer().getObject().orElseThrow();
  }

  void awaitQuiet() {
    if (!stripe.webhooks().awaitQuiet(PATIENCE)) {
      throw new AssertionError("Deliveries are still under way");
    }
  }

  @Override
  public void close() {
    stripe.close();
    inbox.close();
  }
}

package com.aetherial.testing;

import com.aetherial.simulator.stripe.StripeSimulator;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The payment provider's side: what it knows, and messages in its name. */
public final class Provider {
  /** A test card that pays. */
  public static final String VISA = "4242424242424242";

  /** A test card that is declined. */
  public static final String DECLINED = "4000000000000002";

  private static final String WEBHOOK = "/api/v1/payments/webhooks/stripe";

  private Provider() {}

  public static StripeSimulator simulator() {
    return RunningAetherial.get().stripe();
  }

  /** The newest event of this type about a session or a payment, as the provider sends it. */
  public static String event(String type, String objectId) {
    JsonObject page = ask("/v1/events?limit=100&type=" + type, "");
    for (JsonElement each : page.getAsJsonArray("data")) {
      JsonObject event = each.getAsJsonObject();
      String about =
          event.getAsJsonObject("data").getAsJsonObject("object").get("id").getAsString();
      if (about.equals(objectId)) {
        return event.toString();
      }
    }
    throw new AssertionError("The provider has no " + type + " about " + objectId);
  }

  public static JsonObject session(String id) {
    return ask("/v1/checkout/sessions/" + id, "");
  }

  /** Whatever the provider has at this path. */
  public static JsonObject asks(String path) {
    return ask(path, "");
  }

  /** Has the provider do something, as an operator may there. */
  public static JsonObject does(String path, String form) {
    return ask(path, form);
  }

  /** The payment of a session. */
  public static String paymentOf(String session) {
    return session(session).get("payment_intent").getAsString();
  }

  /** The sessions that were opened for a purchase. */
  public static List<String> sessionsOf(String purchaseId) {
    List<String> found = new ArrayList<>();
    JsonObject page = ask("/v1/checkout/sessions?limit=100", "");
    for (JsonElement each : page.getAsJsonArray("data")) {
      JsonElement reference = each.getAsJsonObject().get("client_reference_id");
      if (!reference.isJsonNull() && reference.getAsString().equals(purchaseId)) {
        found.add(each.getAsJsonObject().get("id").getAsString());
      }
    }
    return found;
  }

  /** Opens a session that the platform did not ask for. */
  public static String opensSession(String purchaseId, long cents) {
    String form =
        "mode=payment&success_url=http://localhost/paid&client_reference_id="
            + purchaseId
            + "&line_items[0][quantity]=1&line_items[0][price_data][currency]=usd"
            + "&line_items[0][price_data][unit_amount]="
            + cents
            + "&line_items[0][price_data][product_data][name]=Coins";
    return ask("/v1/checkout/sessions", form).get("id").getAsString();
  }

  /** Delivers a message, signed now with the secret that the platform knows. */
  public static Answer delivers(String payload) {
    return delivers(payload, signature(payload, Instant.now()));
  }

  /** Delivers a message with this signature. */
  public static Answer delivers(String payload, String signature) {
    return Caller.nobody().post(WEBHOOK, payload, "Stripe-Signature", signature);
  }

  /** A genuine signature of that moment. */
  public static String signature(String payload, Instant at) {
    long seconds = at.getEpochSecond();
    String secret = RunningAetherial.get().webhookSecret();
    return "t=" + seconds + ",v1=" + hmac(secret, seconds + "." + payload);
  }

  /** The hash in a signature. */
  public static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256.", e);
    }
  }

  /** The payment of an invoice. */
  public static String paymentOfInvoice(String invoice) {
    return ask("/v1/invoices/" + invoice + "?expand%5B%5D=payments", "")
        .getAsJsonObject("payments")
        .getAsJsonArray("data")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("payment")
        .get("payment_intent")
        .getAsString();
  }

  /** What the provider has of a subscription. */
  public static JsonObject subscription(String id) {
    return ask("/v1/subscriptions/" + id, "");
  }

  /** Ends a subscription at once, as an operator may at the provider. */
  public static void cancels(String subscription) {
    var unused = answer(asked("/v1/subscriptions/" + subscription).DELETE());
  }

  /** The owner of a connected account has so many cents paid out by themselves. */
  public static String paysOut(String account, long cents) {
    String form = "amount=" + cents + "&currency=usd";
    HttpRequest.Builder request = asked("/v1/payouts").header("Stripe-Account", account);
    return answer(with(form, request)).get("id").getAsString();
  }

  /** An operator takes a transfer back at the provider. */
  public static void takesBack(String transfer) {
    var unused = ask("/v1/transfers/" + transfer + "/reversals", "description=by+hand");
  }

  private static JsonObject ask(String path, String form) {
    HttpRequest.Builder request = asked(path);
    return answer(form.isEmpty() ? request : with(form, request));
  }

  private static HttpRequest.Builder with(String form, HttpRequest.Builder request) {
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(simulator().apiBase() + path))
        .header("Authorization", "Bearer sk_test_simulator");
  }

  private static JsonObject answer(HttpRequest.Builder request) {
    try {
      String body =
          HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
      return JsonParser.parseString(body).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the provider answered.", e);
    }
  }
}

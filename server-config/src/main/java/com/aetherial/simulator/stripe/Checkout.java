package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What happens when somebody presses Pay on the hosted page. */
final class Checkout {

  private final World world;
  private final EventLog events;
  private final Customers customers;
  private final PaymentIntents intents;
  private final Charging charging;
  private final Subscriptions subscriptions;
  private final Invoices invoices;

  Checkout(
      World world,
      EventLog events,
      Customers customers,
      PaymentIntents intents,
      Charging charging,
      Subscriptions subscriptions,
      Invoices invoices) {
    this.world = world;
    this.events = events;
    this.customers = customers;
    this.intents = intents;
    this.charging = charging;
    this.subscriptions = subscriptions;
    this.invoices = invoices;
    charging.whenSettled(this::settled);
  }

  /** Pays the session, and returns the sentence of the refusal, or nothing when it went well. */
  String pay(JsonObject session, TestMethod method, JsonObject billing) {
    if (!Json.is(session, "status", "open")) {
      return "This payment page is no longer open.";
    }
    boolean subscribes = Json.is(session, "mode", "subscription");
    if (subscribes && method.isBank()) {
      return "A subscription is paid by card here.";
    }
    remember(session, billing, subscribes);
    if (Json.number(session, "amount_total") == 0) {
      if (method.declineCode() != null) {
        return Declines.message(method.declineCode());
      }
      if (subscribes) {
        subscribe(session, method, "");
      }
      complete(session, "no_payment_required");
      return "";
    }
    JsonObject intent = intent(session);
    JsonObject charge = charging.attempt(intent, method, billing);
    if (Json.is(charge, "status", "failed")) {
      return Json.text(charge, "failure_message");
    }
    if (subscribes) {
      subscribe(session, method, Json.text(intent, "id"));
    }
    complete(session, Json.is(charge, "status", "succeeded") ? "paid" : "unpaid");
    return "";
  }

  private void subscribe(JsonObject session, TestMethod method, String intentId) {
    JsonObject subscription = subscriptions.begin(session, method);
    JsonObject invoice = subscriptions.bill(subscription, "subscription_create");
    invoices.paid(invoice, intentId);
    Json.with(
        session,
        field("invoice", Json.text(invoice, "id")),
        field("subscription", Json.text(subscription, "id")));
  }

  private void remember(JsonObject session, JsonObject billing, boolean always) {
    boolean wanted = always || Json.is(session, "customer_creation", "always");
    if (wanted && Json.isNull(session, "customer")) {
      JsonObject customer =
          customers.create(
              Json.textOrNull(billing, "email"),
              Json.textOrNull(billing, "name"),
              new JsonObject());
      Json.with(session, field("customer", Json.text(customer, "id")));
    }
    Json.with(
        session,
        field(
            "customer_details",
            Json.object(
                field("address", null),
                field("business_name", null),
                field("email", Json.textOrNull(billing, "email")),
                field("individual_name", null),
                field("name", Json.textOrNull(billing, "name")),
                field("phone", null),
                field("tax_exempt", "none"),
                field("tax_ids", Json.array(List.of())))));
  }

  /** One intent for all attempts of a session, as in Stripe. */
  private JsonObject intent(JsonObject session) {
    JsonObject known = world.store.find(Json.textOrNull(session, "_intent"));
    if (known != null) {
      return known;
    }
    JsonObject details = Json.child(session, "_payment").deepCopy();
    Json.with(
        details,
        field("customer", Json.textOrNull(session, "customer")),
        field("_session", Json.text(session, "id")));
    JsonObject intent =
        intents.create(
            Json.number(session, "amount_total"), Json.text(session, "currency"), details);
    String id = Json.text(intent, "id");
    boolean shown = Json.is(session, "mode", "payment");
    Json.with(session, field("payment_intent", shown ? id : null), field("_intent", id));
    return intent;
  }

  private void complete(JsonObject session, String paymentStatus) {
    Json.with(
        session,
        field("payment_status", paymentStatus),
        field("status", "complete"),
        field("url", null));
    events.emit("checkout.session.completed", session);
  }

  private void settled(JsonObject intent, boolean succeeded) {
    JsonObject session = world.store.find(Json.textOrNull(intent, "_session"));
    if (session == null) {
      return;
    }
    if (succeeded) {
      Json.with(session, field("payment_status", "paid"));
    }
    events.emit("checkout.session.async_payment_" + (succeeded ? "succeeded" : "failed"), session);
  }

  /** Where the customer goes afterwards. */
  static String successUrl(JsonObject session) {
    String id = URLEncoder.encode(Json.text(session, "id"), StandardCharsets.UTF_8);
    return Json.text(session, "success_url").replace("{CHECKOUT_SESSION_ID}", id);
  }
}

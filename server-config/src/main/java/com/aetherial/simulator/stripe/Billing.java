package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.aetherial.simulator.stripe.TestMethod.Outcome;
import com.google.gson.JsonObject;
import java.time.Duration;

/** Collects the money of open invoices, asks again when it was refused, and at last gives up. */
final class Billing {

  private static final Duration RETRY = Duration.ofDays(3);
  private static final int ATTEMPTS_MAX = 4;
  private static final String RETRIES = "invoice.retry";

  private final World world;
  private final EventLog events;
  private final PaymentIntents intents;
  private final Charging charging;
  private final Invoices invoices;

  Billing(
      World world, EventLog events, PaymentIntents intents, Charging charging, Invoices invoices) {
    this.world = world;
    this.events = events;
    this.intents = intents;
    this.charging = charging;
    this.invoices = invoices;
    world.agenda.when(RETRIES, this::collect);
  }

  void routes(Router router) {
    router.post("/v1/invoices/{id}/pay", this::pay);
  }

  private Answer pay(Request request) {
    JsonObject invoice = world.store.get("invoice", request.variable("id"));
    if (!Json.is(invoice, "status", "open")) {
      throw StripeError.invalid(
          "invoice_not_open", "invoice", "Invoice is already " + Json.text(invoice, "status"));
    }
    collect(invoice);
    if (!Json.is(invoice, "status", "paid")) {
      throw StripeError.declined(Declines.message("generic_decline"));
    }
    return world.rendering.answer(request, invoice);
  }

  /** Tries to take the money of an open invoice with the card of its subscription. */
  void collect(JsonObject invoice) {
    JsonObject subscription = world.store.get("subscription", Json.text(invoice, "_subscription"));
    if (!Json.is(invoice, "status", "open")) {
      return;
    }
    world.agenda.forget(RETRIES, invoice);
    if (Json.number(invoice, "amount_due") == 0) {
      settle(invoice, subscription, "");
      return;
    }
    JsonObject intent = intent(invoice);
    TestMethod method = TestMethod.valueOf(Json.text(subscription, "_method"));
    Outcome outcome = method.isRenewed() ? method.outcome() : Outcome.DECLINED;
    JsonObject charge = charging.attempt(intent, method, outcome, new JsonObject());
    if (Json.is(charge, "status", "succeeded")) {
      settle(invoice, subscription, Json.text(intent, "id"));
    } else {
      boolean wantsConsent = method == TestMethod.CONSENT_WHEN_RENEWED;
      if (wantsConsent) {
        Json.with(intent, field("status", "requires_action"));
        events.emit("payment_intent.requires_action", intent);
      }
      refuse(invoice, subscription, Json.text(intent, "id"));
      if (wantsConsent) {
        events.emit("invoice.payment_action_required", invoice);
      }
    }
  }

  private JsonObject intent(JsonObject invoice) {
    JsonObject known = world.store.find(Json.textOrNull(invoice, "_intent"));
    return known != null
        ? known
        : intents.create(
            Json.number(invoice, "amount_due"),
            Json.text(invoice, "currency"),
            Json.object(
                field("customer", Json.text(invoice, "customer")),
                field("description", "Subscription update")));
  }

  private void settle(JsonObject invoice, JsonObject subscription, String intentId) {
    invoices.paid(invoice, intentId);
    if (Json.is(subscription, "status", "past_due")) {
      change(subscription, "active");
    }
  }

  private void refuse(JsonObject invoice, JsonObject subscription, String intentId) {
    boolean last = Json.number(invoice, "attempt_count") + 1 >= ATTEMPTS_MAX;
    long next = last ? 0 : world.clock.seconds() + RETRY.toSeconds();
    invoices.refused(invoice, intentId, next);
    if (last) {
      cancel(subscription, "payment_failed");
      return;
    }
    world.agenda.at(next * 1000, RETRIES, invoice);
    if (Json.is(subscription, "status", "active")) {
      change(subscription, "past_due");
    }
  }

  private void change(JsonObject subscription, String status) {
    JsonObject previous = Json.object(field("status", Json.text(subscription, "status")));
    Json.with(subscription, field("status", status));
    events.emit("customer.subscription.updated", subscription, previous);
  }

  /** Ends a subscription for good. */
  void cancel(JsonObject subscription, String reason) {
    long now = world.clock.seconds();
    if (Json.isNull(subscription, "canceled_at")) {
      Json.with(subscription, field("canceled_at", now));
    }
    Json.with(subscription, field("ended_at", now), field("status", "canceled"));
    Json.with(Json.child(subscription, "cancellation_details"), field("reason", reason));
    world.agenda.forget(Subscriptions.PERIOD_ENDS, subscription);
    events.emit("customer.subscription.deleted", subscription);
  }
}

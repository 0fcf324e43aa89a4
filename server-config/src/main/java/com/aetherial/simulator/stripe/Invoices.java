package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Invoices of subscriptions: made, closed, and paid or not. */
final class Invoices {

  private final World world;
  private final EventLog events;

  Invoices(World world, EventLog events) {
    this.world = world;
    this.events = events;
  }

  void routes(Router router) {
    router
        .get("/v1/invoices", this::list)
        .get("/v1/invoices/{id}", request -> world.rendering.answer(request, found(request)))
        .get("/v1/invoices/{id}/lines", this::lines);
  }

  private JsonObject found(Request request) {
    return world.store.get("invoice", request.variable("id"));
  }

  private Answer list(Request request) {
    String subscription = request.parameters().text("subscription");
    return world.listing.answer(
        request,
        "invoice",
        Listing.sameAs(request, "customer", "status")
            .and(one -> subscription == null || Json.is(one, "_subscription", subscription)));
  }

  private Answer lines(Request request) {
    return Answer.ok(Json.child(found(request), "lines"));
  }

  /** A closed invoice that waits for its money; credit of the customer is used up first. */
  JsonObject open(JsonObject subscription, String reason, JsonArray lines) {
    JsonObject customer = world.store.get("customer", Json.text(subscription, "customer"));
    long total = InvoiceLines.sum(lines);
    long before = Json.number(customer, "balance");
    long due = Math.max(0, total + before);
    long after = Math.min(0, total + before);
    Json.with(customer, field("balance", after));
    JsonObject invoice = NewInvoice.of(world, subscription, customer, reason, lines);
    Json.with(
        invoice,
        field("amount_due", due),
        field("amount_remaining", due),
        field("starting_balance", before),
        field("status", "draft"));
    world.store.put(invoice);
    events.emit("invoice.created", invoice);
    long now = world.clock.seconds();
    Json.with(
        invoice,
        field("effective_at", now),
        field("ending_balance", after),
        field("number", nextNumber(customer)),
        field("status", "open"));
    Json.with(Json.child(invoice, "status_transitions"), field("finalized_at", now));
    Json.with(subscription, field("latest_invoice", Json.text(invoice, "id")));
    events.emit("invoice.finalized", invoice);
    return invoice;
  }

  private static String nextNumber(JsonObject customer) {
    long sequence = Json.number(customer, "next_invoice_sequence");
    Json.with(customer, field("next_invoice_sequence", sequence + 1));
    return Json.text(customer, "invoice_prefix") + String.format("-%04d", sequence);
  }

  /** The money is there; the intent is nobody's when nothing was due. */
  void paid(JsonObject invoice, String intentId) {
    long due = Json.number(invoice, "amount_due");
    Json.with(
        invoice,
        field("amount_paid", due),
        field("amount_remaining", 0),
        field("attempt_count", Json.number(invoice, "attempt_count") + 1),
        field("attempted", true),
        field("next_payment_attempt", null),
        field("status", "paid"),
        field("_intent", intentId));
    Json.with(Json.child(invoice, "status_transitions"), field("paid_at", world.clock.seconds()));
    events.emit("invoice.paid", invoice);
    events.emit("invoice.payment_succeeded", invoice);
  }

  void refused(JsonObject invoice, String intentId, long nextAttempt) {
    Json.with(
        invoice,
        field("attempt_count", Json.number(invoice, "attempt_count") + 1),
        field("attempted", true),
        field("next_payment_attempt", nextAttempt == 0 ? null : nextAttempt),
        field("_intent", intentId));
    events.emit("invoice.payment_failed", invoice);
  }
}

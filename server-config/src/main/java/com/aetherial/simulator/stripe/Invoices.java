package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Invoices of subscriptions: made, closed, and paid or not. */
final class Invoices {

  private final World world;
  private final EventLog events;

  Invoices(World world, EventLog events) {
    this.world = world;
    this.events = events;
    world.rendering.include("invoice", "payments", this::paymentsOf);
  }

  void routes(Router router) {
    router
        .get("/v1/invoices", this::list)
        .get("/v1/invoices/{id}", request -> world.rendering.answer(request, found(request)))
        .get("/v1/invoices/{id}/lines", this::lines)
        .get("/v1/invoice_payments", this::listPayments);
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
    JsonObject invoice = invoice(subscription, customer, reason, lines, total);
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

  private JsonObject invoice(
      JsonObject subscription, JsonObject customer, String reason, JsonArray lines, long total) {
    String id = Ids.next("in_");
    String subscriptionId = Json.text(subscription, "id");
    lines.forEach(line -> Json.with(line.getAsJsonObject(), field("invoice", id)));
    long now = world.clock.seconds();
    return Json.with(
        Shapes.fresh("invoice"),
        field("id", id),
        field("account_country", "US"),
        field("account_name", world.settings.shopName()),
        field("amount_paid", 0),
        field("amount_overpaid", 0),
        field("amount_shipping", 0),
        field("attempt_count", 0),
        field("billing_reason", reason),
        field("created", now),
        field("currency", Json.text(subscription, "currency")),
        field("customer", Json.text(customer, "id")),
        field("customer_email", Json.textOrNull(customer, "email")),
        field("customer_name", Json.textOrNull(customer, "name")),
        field(
            "lines",
            Json.object(
                field("object", "list"),
                field("data", lines),
                field("has_more", false),
                field("total_count", lines.size()),
                field("url", "/v1/invoices/" + id + "/lines"))),
        field(
            "parent",
            Json.object(
                field("type", "subscription_details"),
                field("quote_details", null),
                field(
                    "subscription_details",
                    Json.object(
                        field("metadata", Json.child(subscription, "metadata").deepCopy()),
                        field("subscription", subscriptionId))))),
        field("period_end", now),
        field("period_start", now),
        field("post_payment_credit_notes_amount", 0),
        field("pre_payment_credit_notes_amount", 0),
        field("subtotal", total),
        field("subtotal_excluding_tax", total),
        field("total", total),
        field("total_excluding_tax", total),
        field("_subscription", subscriptionId));
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

  private JsonObject paymentsOf(JsonObject invoice) {
    JsonObject kept = world.store.get("invoice", Json.text(invoice, "id"));
    String url = "/v1/invoice_payments";
    return Json.isNull(kept, "_intent") || Json.text(kept, "_intent").isEmpty()
        ? world.listing.list(url, List.of(), false)
        : world.listing.list(url, List.of(payment(kept)), false);
  }

  private static JsonObject payment(JsonObject invoice) {
    boolean paid = Json.is(invoice, "status", "paid");
    return Json.object(
        field("id", Json.text(invoice, "id").replace("in_", "inpay_")),
        field("object", "invoice_payment"),
        field("amount_paid", paid ? Json.number(invoice, "amount_paid") : null),
        field("amount_requested", Json.number(invoice, "amount_due")),
        field("created", Json.number(invoice, "created")),
        field("currency", Json.text(invoice, "currency")),
        field("invoice", Json.text(invoice, "id")),
        field("is_default", true),
        field("livemode", false),
        field(
            "payment",
            Json.object(
                field("type", "payment_intent"),
                field("payment_intent", Json.text(invoice, "_intent")))),
        field("status", paid ? "paid" : "open"),
        field(
            "status_transitions",
            Json.object(
                field("canceled_at", null),
                field("paid_at", Json.child(invoice, "status_transitions").get("paid_at")))));
  }

  private Answer listPayments(Request request) {
    String intent = request.parameters().child("payment").text("payment_intent");
    List<JsonObject> payments =
        world.store.all("invoice").stream()
            .filter(invoice -> !Json.text(invoice, "_intent").isEmpty())
            .filter(invoice -> intent == null || Json.is(invoice, "_intent", intent))
            .map(Invoices::payment)
            .toList();
    return Answer.ok(world.listing.page(request, payments, Listing.sameAs(request, "invoice")));
  }
}

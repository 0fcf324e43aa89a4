package com.aetherial.simulator.stripe;

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
    Json.with(customer, "balance", after);
    JsonObject invoice = invoice(subscription, customer, reason, lines, total);
    Json.with(
        invoice,
        "amount_due",
        due,
        "amount_remaining",
        due,
        "starting_balance",
        before,
        "status",
        "draft");
    world.store.put(invoice);
    events.emit("invoice.created", invoice);
    long now = world.clock.seconds();
    Json.with(
        invoice,
        "effective_at",
        now,
        "ending_balance",
        after,
        "number",
        nextNumber(customer),
        "status",
        "open");
    Json.with(Json.child(invoice, "status_transitions"), "finalized_at", now);
    Json.with(subscription, "latest_invoice", Json.text(invoice, "id"));
    events.emit("invoice.finalized", invoice);
    return invoice;
  }

  private static String nextNumber(JsonObject customer) {
    long sequence = Json.number(customer, "next_invoice_sequence");
    Json.with(customer, "next_invoice_sequence", sequence + 1);
    return Json.text(customer, "invoice_prefix") + String.format("-%04d", sequence);
  }

  private JsonObject invoice(
      JsonObject subscription, JsonObject customer, String reason, JsonArray lines, long total) {
    String id = Ids.next("in_");
    String subscriptionId = Json.text(subscription, "id");
    lines.forEach(line -> Json.with(line.getAsJsonObject(), "invoice", id));
    long now = world.clock.seconds();
    return Json.with(
        Shapes.fresh("invoice"),
        "id",
        id,
        "account_country",
        "US",
        "account_name",
        world.settings.shopName(),
        "amount_paid",
        0,
        "amount_overpaid",
        0,
        "amount_shipping",
        0,
        "attempt_count",
        0,
        "billing_reason",
        reason,
        "created",
        now,
        "currency",
        Json.text(subscription, "currency"),
        "customer",
        Json.text(customer, "id"),
        "customer_email",
        Json.textOrNull(customer, "email"),
        "customer_name",
        Json.textOrNull(customer, "name"),
        "lines",
        Json.object(
            "object",
            "list",
            "data",
            lines,
            "has_more",
            false,
            "total_count",
            lines.size(),
            "url",
            "/v1/invoices/" + id + "/lines"),
        "parent",
        Json.object(
            "type",
            "subscription_details",
            "quote_details",
            null,
            "subscription_details",
            Json.object(
                "metadata",
                Json.child(subscription, "metadata").deepCopy(),
                "subscription",
                subscriptionId)),
        "period_end",
        now,
        "period_start",
        now,
        "post_payment_credit_notes_amount",
        0,
        "pre_payment_credit_notes_amount",
        0,
        "subtotal",
        total,
        "subtotal_excluding_tax",
        total,
        "total",
        total,
        "total_excluding_tax",
        total,
        "_subscription",
        subscriptionId);
  }

  /** The money is there; the intent is nobody's when nothing was due. */
  void paid(JsonObject invoice, String intentId) {
    long due = Json.number(invoice, "amount_due");
    Json.with(
        invoice,
        "amount_paid",
        due,
        "amount_remaining",
        0,
        "attempt_count",
        Json.number(invoice, "attempt_count") + 1,
        "attempted",
        true,
        "next_payment_attempt",
        null,
        "status",
        "paid",
        "_intent",
        intentId);
    Json.with(Json.child(invoice, "status_transitions"), "paid_at", world.clock.seconds());
    events.emit("invoice.paid", invoice);
    events.emit("invoice.payment_succeeded", invoice);
  }

  void refused(JsonObject invoice, String intentId, long nextAttempt) {
    Json.with(
        invoice,
        "attempt_count",
        Json.number(invoice, "attempt_count") + 1,
        "attempted",
        true,
        "next_payment_attempt",
        nextAttempt == 0 ? null : nextAttempt,
        "_intent",
        intentId);
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
        "id", Json.text(invoice, "id").replace("in_", "inpay_"),
        "object", "invoice_payment",
        "amount_paid", paid ? Json.number(invoice, "amount_paid") : null,
        "amount_requested", Json.number(invoice, "amount_due"),
        "created", Json.number(invoice, "created"),
        "currency", Json.text(invoice, "currency"),
        "invoice", Json.text(invoice, "id"),
        "is_default", true,
        "livemode", false,
        "payment",
            Json.object("type", "payment_intent", "payment_intent", Json.text(invoice, "_intent")),
        "status", paid ? "paid" : "open",
        "status_transitions",
            Json.object(
                "canceled_at",
                null,
                "paid_at",
                Json.child(invoice, "status_transitions").get("paid_at")));
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

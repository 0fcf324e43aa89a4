package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Builds the invoice of a subscription from its lines. */
final class NewInvoice {

  private NewInvoice() {}

  static JsonObject of(
      World world, JsonObject subscription, JsonObject customer, String reason, JsonArray lines) {
    long total = InvoiceLines.sum(lines);
    String id = Ids.next("in_");
    lines.forEach(line -> Json.with(line.getAsJsonObject(), field("invoice", id)));
    long now = world.clock.seconds();
    return Json.with(
        Shapes.fresh("invoice"),
        field("id", id),
        field("account_name", world.settings.shopName()),
        field("billing_reason", reason),
        field("created", now),
        field("currency", Json.text(subscription, "currency")),
        field("customer", Json.text(customer, "id")),
        field("customer_email", Json.textOrNull(customer, "email")),
        field("customer_name", Json.textOrNull(customer, "name")),
        field("lines", list(id, lines)),
        field("parent", parent(subscription)),
        field("period_end", now),
        field("period_start", now),
        field("subtotal", total),
        field("subtotal_excluding_tax", total),
        field("total", total),
        field("total_excluding_tax", total),
        field("_subscription", Json.text(subscription, "id")));
  }

  private static JsonObject list(String id, JsonArray lines) {
    return Json.object(
        field("object", "list"),
        field("data", lines),
        field("has_more", false),
        field("total_count", lines.size()),
        field("url", "/v1/invoices/" + id + "/lines"));
  }

  private static JsonObject parent(JsonObject subscription) {
    JsonObject details =
        Json.object(
            field("metadata", Json.child(subscription, "metadata").deepCopy()),
            field("subscription", Json.text(subscription, "id")));
    return Json.object(
        field("type", "subscription_details"),
        field("quote_details", null),
        field("subscription_details", details));
  }
}

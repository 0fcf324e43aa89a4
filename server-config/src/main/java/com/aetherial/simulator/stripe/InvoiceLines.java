package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The lines of an invoice: a period of a subscription, or a part of one when the plan changes. */
final class InvoiceLines {

  private final World world;

  InvoiceLines(World world) {
    this.world = world;
  }

  /** The whole period that the item is in. */
  JsonObject period(JsonObject subscription, JsonObject item) {
    long amount = worth(subscription, item);
    String text = Json.number(item, "quantity") + " × " + productName(Json.child(item, "price"));
    return line(subscription, item, amount, text, Json.number(item, "current_period_start"), false);
  }

  /** What is left of the period, as a credit for the old plan or a charge for the new one. */
  JsonObject rest(JsonObject subscription, JsonObject item, boolean credit) {
    long now = world.clock.seconds();
    long start = Json.number(item, "current_period_start");
    long end = Json.number(item, "current_period_end");
    long length = Math.max(1, end - start);
    long amount = (worth(subscription, item) * Math.max(0, end - now) * 2 + length) / (length * 2);
    String name = productName(Json.child(item, "price"));
    String text = (credit ? "Unused time on " : "Remaining time on ") + name;
    return line(subscription, item, credit ? -amount : amount, text, now, true);
  }

  /** Nothing, as long as it is only tried. */
  private static long worth(JsonObject subscription, JsonObject item) {
    if (Trials.isOn(subscription)) {
      return 0;
    }
    long each = Json.number(Json.child(item, "price"), "unit_amount");
    return Math.multiplyExact(each, Json.number(item, "quantity"));
  }

  private String productName(JsonObject price) {
    return Json.text(world.store.get("product", Json.text(price, "product")), "name");
  }

  private static JsonObject line(
      JsonObject subscription,
      JsonObject item,
      long amount,
      String text,
      long start,
      boolean proration) {
    JsonObject price = Json.child(item, "price");
    String id = Json.text(subscription, "id");
    JsonObject source =
        Json.object(
            field("invoice_item", null),
            field("proration", proration),
            field("proration_details", Json.object(field("credited_items", null))),
            field("subscription", id),
            field("subscription_item", Json.text(item, "id")));
    return Json.with(
        Shapes.fresh("line_item"),
        field("id", Ids.next("il_")),
        field("amount", amount),
        field("currency", Json.text(price, "currency")),
        field("description", text),
        field("metadata", Json.child(subscription, "metadata").deepCopy()),
        field(
            "parent",
            Json.object(
                field("type", "subscription_item_details"),
                field("invoice_item_details", null),
                field("subscription_item_details", source))),
        field(
            "period",
            Json.object(
                field("start", start), field("end", Json.number(item, "current_period_end")))),
        field("pricing", pricing(price)),
        field("quantity", Json.number(item, "quantity")),
        field("subscription", id),
        field("subtotal", amount));
  }

  private static JsonObject pricing(JsonObject price) {
    return Json.object(
        field("type", "price_details"),
        field(
            "price_details",
            Json.object(
                field("price", Json.text(price, "id")),
                field("product", Json.text(price, "product")))),
        field("unit_amount_decimal", String.valueOf(Json.number(price, "unit_amount"))));
  }

  static long sum(JsonArray lines) {
    long sum = 0;
    for (var line : lines) {
      sum += Json.number(line.getAsJsonObject(), "amount");
    }
    return sum;
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What somebody subscribed to, and the period that each item is in. */
final class SubscriptionItems {

  private SubscriptionItems() {}

  static List<JsonObject> of(JsonObject subscription) {
    List<JsonObject> items = new ArrayList<>();
    for (JsonElement item : Json.children(Json.child(subscription, "items"), "data")) {
      items.add(item.getAsJsonObject());
    }
    return items;
  }

  /** The items for the lines of a session, as the list that a subscription shows. */
  static JsonObject begin(String subscriptionId, JsonObject session, long now) {
    JsonArray items = new JsonArray();
    for (JsonObject line : CheckoutSessions.lines(session)) {
      items.add(item(subscriptionId, line, now));
    }
    return Json.object(
        field("object", "list"),
        field("data", items),
        field("has_more", false),
        field("total_count", items.size()),
        field("url", "/v1/subscription_items?subscription=" + subscriptionId));
  }

  private static JsonObject item(String subscriptionId, JsonObject line, long now) {
    JsonObject price = Json.child(line, "price").deepCopy();
    JsonObject item =
        Json.with(
            Shapes.fresh("subscription_item"),
            field("id", Ids.next("si_", 14)),
            field("created", now),
            field("price", price),
            field("quantity", Json.number(line, "quantity")),
            field("subscription", subscriptionId));
    begin(item, now);
    return item;
  }

  static long periodEnd(JsonObject subscription) {
    return Json.number(of(subscription).get(0), "current_period_end");
  }

  /** Every item enters the period that follows. */
  static void renew(JsonObject subscription) {
    of(subscription).forEach(item -> begin(item, Json.number(item, "current_period_end")));
  }

  /** Every item begins a new period now. */
  static void restart(JsonObject subscription, long now) {
    of(subscription).forEach(item -> begin(item, now));
  }

  static void begin(JsonObject item, long start) {
    Json.with(
        item,
        field("current_period_start", start),
        field("current_period_end", Periods.end(start, Json.child(item, "price"))));
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Another price or quantity in the middle of a period: what is unused is credited. */
final class PlanChange {

  private final World world;
  private final InvoiceLines lines;

  PlanChange(World world, InvoiceLines lines) {
    this.world = world;
    this.lines = lines;
  }

  /** Applies the items of a call, and says whether the difference is billed at once. */
  boolean apply(JsonObject subscription, FormParameters given, JsonObject previous) {
    List<FormParameters> wanted = given.list("items");
    if (wanted.isEmpty()) {
      return false;
    }
    previous.add("items", Json.child(subscription, "items").deepCopy());
    String behavior = given.text("proration_behavior", "create_prorations");
    JsonArray pending = Json.children(subscription, "_pending_lines");
    boolean restarts = false;
    for (FormParameters change : wanted) {
      JsonObject item = item(subscription, change);
      JsonObject price = price(change, item);
      boolean otherPeriod =
          !Json.child(price, "recurring")
              .equals(Json.child(Json.child(item, "price"), "recurring"));
      if (!behavior.equals("none") || otherPeriod) {
        pending.add(lines.rest(subscription, item, true));
      }
      Json.with(
          item,
          field("price", world.rendering.plain(price)),
          field("quantity", change.number("quantity", Json.number(item, "quantity"))));
      if (otherPeriod) {
        SubscriptionItems.begin(item, world.clock.seconds());
        pending.add(lines.period(subscription, item));
      } else if (!behavior.equals("none")) {
        pending.add(lines.rest(subscription, item, false));
      }
      restarts |= otherPeriod;
    }
    subscription.add("_pending_lines", pending);
    return restarts || behavior.equals("always_invoice");
  }

  private static JsonObject item(JsonObject subscription, FormParameters change) {
    List<JsonObject> items = SubscriptionItems.of(subscription);
    String id = change.text("id");
    return items.stream()
        .filter(item -> id == null ? items.size() == 1 : Json.is(item, "id", id))
        .findFirst()
        .orElseThrow(() -> StripeError.noSuch("subscription item", String.valueOf(id), "items"));
  }

  private JsonObject price(FormParameters change, JsonObject item) {
    String id = change.text("price");
    if (id == null) {
      return Json.child(item, "price");
    }
    JsonObject price = world.store.get("price", id, change.nameOf("price"));
    if (Json.isNull(price, "recurring")) {
      throw StripeError.invalid(
          "parameter_invalid", change.nameOf("price"), "The price specified is not recurring.");
    }
    return price;
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products and prices, made beforehand or on the fly by a Checkout Session. */
final class Catalog {

  private final World world;
  private final EventLog events;

  Catalog(World world, EventLog events) {
    this.world = world;
    this.events = events;
  }

  void routes(Router router) {
    router
        .post("/v1/products", this::createProduct)
        .get("/v1/products", request -> list(request, "product"))
        .get("/v1/products/{id}", request -> retrieve(request, "product"))
        .post("/v1/products/{id}", this::updateProduct)
        .post("/v1/prices", this::createPrice)
        .get("/v1/prices", request -> list(request, "price"))
        .get("/v1/prices/{id}", request -> retrieve(request, "price"))
        .post("/v1/prices/{id}", this::updatePrice);
  }

  private Answer list(Request request, String kind) {
    List<String> names = request.parameters().texts("lookup_keys");
    return world.listing.answer(
        request,
        kind,
        Listing.sameAs(request, "product", "active", "type")
            .and(one -> names.isEmpty() || names.contains(Json.text(one, "lookup_key"))));
  }

  private Answer retrieve(Request request, String kind) {
    return world.rendering.answer(request, world.store.get(kind, request.variable("id")));
  }

  private Answer createProduct(Request request) {
    JsonObject product = product(request.parameters(), true);
    events.emit("product.created", product);
    return world.rendering.answer(request, product);
  }

  private Answer createPrice(Request request) {
    FormParameters parameters = request.parameters();
    JsonObject price = price(parameters, true);
    Json.with(
        price,
        field("nickname", parameters.text("nickname")),
        field("lookup_key", parameters.text("lookup_key")));
    events.emit("price.created", price);
    return world.rendering.answer(request, price);
  }

  private Answer updateProduct(Request request) {
    return update(request, "product", "name", "description");
  }

  private Answer updatePrice(Request request) {
    return update(request, "price", "nickname", "lookup_key");
  }

  private Answer update(Request request, String kind, String... texts) {
    JsonObject found = world.store.get(kind, request.variable("id"));
    FormParameters parameters = request.parameters();
    for (String text : texts) {
      if (parameters.has(text)) {
        Json.with(found, field(text, parameters.text(text)));
      }
    }
    if (parameters.has("active")) {
      Json.with(found, field("active", parameters.flag("active")));
    }
    Json.with(found, field("metadata", parameters.metadata(Json.child(found, "metadata"))));
    events.emit(kind + ".updated", found);
    return world.rendering.answer(request, found);
  }

  private JsonObject product(FormParameters given, boolean active) {
    long now = world.clock.seconds();
    return world.store.put(
        Json.with(
            Shapes.fresh("product"),
            field("id", given.text("id", Ids.next("prod_", 14))),
            field("active", active),
            field("created", now),
            field("description", given.text("description")),
            field("metadata", given.metadata(null)),
            field("name", given.required("name")),
            field("updated", now)));
  }

  private JsonObject price(FormParameters given, boolean active) {
    String currency = given.required("currency");
    long amount = unitAmount(given);
    JsonObject recurring = recurring(given.child("recurring"));
    String product = given.text("product");
    if (product == null && given.child("product_data").isEmpty()) {
      throw StripeError.missing(given.nameOf("product"));
    }
    JsonObject sold =
        product == null
            ? product(given.child("product_data"), active)
            : world.store.get("product", product, given.nameOf("product"));
    return world.store.put(
        Json.with(
            Shapes.fresh("price"),
            field("id", Ids.next("price_")),
            field("active", active),
            field("created", world.clock.seconds()),
            field("currency", currency),
            field("metadata", given.metadata(null)),
            field("product", Json.text(sold, "id")),
            field("recurring", recurring),
            field("type", recurring == null ? "one_time" : "recurring"),
            field("unit_amount", amount),
            field("unit_amount_decimal", String.valueOf(amount))));
  }

  private static long unitAmount(FormParameters given) {
    long amount = given.requiredNumber("unit_amount");
    if (amount < 0) {
      throw StripeError.invalid(
          "parameter_invalid_integer", given.nameOf("unit_amount"), "Must be 0 or more.");
    }
    return amount;
  }

  private static @Nullable JsonObject recurring(FormParameters given) {
    if (given.isEmpty()) {
      return null;
    }
    String interval = given.required("interval");
    if (!Periods.knows(interval)) {
      throw StripeError.invalid(
          "parameter_invalid", given.nameOf("interval"), "Invalid interval: " + interval);
    }
    return Json.object(
        field("interval", interval),
        field("interval_count", given.number("interval_count", 1)),
        field("meter", null),
        field("trial_period_days", null),
        field("usage_type", "licensed"));
  }

  /** A line of a Checkout Session, with its price inside. */
  JsonObject line(FormParameters given) {
    String existing = given.text("price");
    if (existing == null && given.child("price_data").isEmpty()) {
      throw StripeError.missing(given.nameOf("price"));
    }
    JsonObject price =
        existing == null
            ? price(given.child("price_data"), false)
            : world.store.get("price", existing, given.nameOf("price"));
    long quantity = given.requiredNumber("quantity");
    if (quantity < 1) {
      throw StripeError.invalid(
          "parameter_invalid_integer", given.nameOf("quantity"), "Must be 1 or more.");
    }
    long total = Math.multiplyExact(Json.number(price, "unit_amount"), quantity);
    JsonObject product = world.store.get("product", Json.text(price, "product"));
    return Json.with(
        Shapes.fresh("item"),
        field("id", Ids.next("li_")),
        field("amount_subtotal", total),
        field("amount_total", total),
        field("currency", Json.text(price, "currency")),
        field("description", Json.text(product, "name")),
        field("price", world.rendering.plain(price)),
        field("quantity", quantity));
  }
}

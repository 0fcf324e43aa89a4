package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
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
    return world.listing.answer(
        request, kind, Listing.sameAs(request, "product", "active", "lookup_key", "type"));
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
        "nickname",
        parameters.text("nickname"),
        "lookup_key",
        parameters.text("lookup_key"));
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
        Json.with(found, text, parameters.text(text));
      }
    }
    if (parameters.has("active")) {
      Json.with(found, "active", parameters.flag("active"));
    }
    Json.with(found, "metadata", parameters.metadata(Json.child(found, "metadata")));
    events.emit(kind + ".updated", found);
    return world.rendering.answer(request, found);
  }

  private JsonObject product(FormParameters given, boolean active) {
    long now = world.clock.seconds();
    return world.store.put(
        Json.with(
            Shapes.fresh("product"),
            "id",
            given.text("id", Ids.next("prod_", 14)),
            "active",
            active,
            "created",
            now,
            "description",
            given.text("description"),
            "metadata",
            given.metadata(null),
            "name",
            given.required("name"),
            "updated",
            now));
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
            "id",
            Ids.next("price_"),
            "active",
            active,
            "created",
            world.clock.seconds(),
            "currency",
            currency,
            "metadata",
            given.metadata(null),
            "product",
            Json.text(sold, "id"),
            "recurring",
            recurring,
            "type",
            recurring == null ? "one_time" : "recurring",
            "unit_amount",
            amount,
            "unit_amount_decimal",
            String.valueOf(amount)));
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
        "interval",
        interval,
        "interval_count",
        given.number("interval_count", 1),
        "meter",
        null,
        "trial_period_days",
        null,
        "usage_type",
        "licensed");
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
        "id",
        Ids.next("li_"),
        "amount_subtotal",
        total,
        "amount_total",
        total,
        "currency",
        Json.text(price, "currency"),
        "description",
        Json.text(product, "name"),
        "price",
        world.rendering.plain(price),
        "quantity",
        quantity);
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;

/** Payment intents; Checkout and invoices make them, callers read them. */
final class PaymentIntents {

  private final World world;
  private final EventLog events;

  PaymentIntents(World world, EventLog events) {
    this.world = world;
    this.events = events;
  }

  void routes(Router router) {
    router
        .get("/v1/payment_intents", this::list)
        .get("/v1/payment_intents/{id}", this::retrieve)
        .post("/v1/payment_intents/{id}", this::update);
  }

  private JsonObject found(Request request) {
    return world.store.get("payment_intent", request.variable("id"));
  }

  private Answer list(Request request) {
    return world.listing.answer(request, "payment_intent", Listing.sameAs(request, "customer"));
  }

  private Answer retrieve(Request request) {
    return world.rendering.answer(request, found(request));
  }

  private Answer update(Request request) {
    JsonObject intent = found(request);
    FormParameters parameters = request.parameters();
    Json.with(intent, field("metadata", parameters.metadata(Json.child(intent, "metadata"))));
    if (parameters.has("description")) {
      Json.with(intent, field("description", parameters.text("description")));
    }
    return world.rendering.answer(request, intent);
  }

  /** A new intent; the given details may add a customer, metadata, a description and a group. */
  JsonObject create(long amount, String currency, JsonObject details) {
    String id = Ids.next("pi_");
    JsonObject intent =
        Json.with(
            Shapes.fresh("payment_intent"),
            field("id", id),
            field("amount", amount),
            field("client_secret", Ids.next(id + "_secret_", 25)),
            field("created", world.clock.seconds()),
            field("currency", currency),
            field("status", "requires_payment_method"));
    details.entrySet().forEach(entry -> intent.add(entry.getKey(), entry.getValue()));
    world.store.put(intent);
    events.emit("payment_intent.created", intent);
    return intent;
  }
}

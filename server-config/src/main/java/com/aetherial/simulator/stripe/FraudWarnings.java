package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;

/** Early fraud warnings: a bank suspects a charge, before anybody disputes it. */
final class FraudWarnings {

  private static final String KIND = "radar.early_fraud_warning";

  private final World world;
  private final EventLog events;

  FraudWarnings(World world, EventLog events, Charging charging) {
    this.world = world;
    this.events = events;
    charging.whenPaid(
        (charge, method) -> {
          if (method == TestMethod.SUSPICIOUS) {
            var unused = create(charge);
          }
        });
  }

  void routes(Router router) {
    router
        .get(
            "/v1/radar/early_fraud_warnings",
            request ->
                world.listing.answer(
                    request, KIND, Listing.sameAs(request, "charge", "payment_intent")))
        .get(
            "/v1/radar/early_fraud_warnings/{id}",
            request ->
                world.rendering.answer(request, world.store.get(KIND, request.variable("id"))));
  }

  JsonObject create(JsonObject charge) {
    JsonObject warning =
        world.store.put(
            Json.with(
                Shapes.fresh(KIND),
                field("id", Ids.next("issfr_")),
                field("charge", Json.text(charge, "id")),
                field("created", world.clock.seconds()),
                field("payment_intent", Json.text(charge, "payment_intent"))));
    events.emit("radar.early_fraud_warning.created", warning);
    return warning;
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** The cards and bank accounts that were used to pay. */
final class PaymentMethods {

  private final World world;

  PaymentMethods(World world) {
    this.world = world;
  }

  void routes(Router router) {
    router.get(
        "/v1/payment_methods/{id}",
        request ->
            world.rendering.answer(
                request, world.store.get("payment_method", request.variable("id"))));
  }

  JsonObject create(TestMethod method, JsonObject billing, @Nullable JsonObject customer) {
    JsonObject created =
        Json.with(
            Shapes.fresh("payment_method"),
            field("id", Ids.next("pm_")),
            field("created", world.clock.seconds()),
            field("customer", customer == null ? null : Json.text(customer, "id")),
            field("type", method.type()),
            field(method.type(), method.details()),
            field("_method", method.name()));
    Json.with(
        Json.child(created, "billing_details"),
        field("email", Json.textOrNull(billing, "email")),
        field("name", Json.textOrNull(billing, "name")));
    return world.store.put(created);
  }
}

package com.aetherial.simulator.stripe;

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
            "id",
            Ids.next("pm_"),
            "created",
            world.clock.seconds(),
            "customer",
            customer == null ? null : Json.text(customer, "id"),
            "type",
            method.type(),
            method.type(),
            method.details(),
            "_method",
            method.name());
    Json.with(
        Json.child(created, "billing_details"),
        "email",
        Json.textOrNull(billing, "email"),
        "name",
        Json.textOrNull(billing, "name"));
    return world.store.put(created);
  }
}

package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Charges, for reading. */
final class Charges {

  private final World world;

  Charges(World world) {
    this.world = world;
    world.rendering.include("charge", "refunds", this::refundsOf);
  }

  void routes(Router router) {
    router
        .get("/v1/charges", this::list)
        .get(
            "/v1/charges/{id}",
            request ->
                world.rendering.answer(request, world.store.get("charge", request.variable("id"))));
  }

  private Answer list(Request request) {
    return world.listing.answer(
        request, "charge", Listing.sameAs(request, "customer", "payment_intent", "transfer_group"));
  }

  private JsonObject refundsOf(JsonObject charge) {
    String id = Json.text(charge, "id");
    List<JsonObject> refunds = new ArrayList<>();
    for (JsonObject refund : world.store.all("refund")) {
      if (Json.is(refund, "charge", id)) {
        refunds.add(refund);
      }
    }
    Collections.reverse(refunds);
    return world.listing.list("/v1/charges/" + id + "/refunds", refunds, false);
  }
}

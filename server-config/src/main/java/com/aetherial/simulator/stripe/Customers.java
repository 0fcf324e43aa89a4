package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Customers, as little as is needed to remember who pays. */
final class Customers {

  private final World world;
  private final EventLog events;

  Customers(World world, EventLog events) {
    this.world = world;
    this.events = events;
  }

  void routes(Router router) {
    router
        .post("/v1/customers", this::create)
        .get("/v1/customers", this::list)
        .get("/v1/customers/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/customers/{id}", this::update);
  }

  private JsonObject found(Request request) {
    return world.store.get("customer", request.variable("id"));
  }

  private Answer list(Request request) {
    return world.listing.answer(request, "customer", Listing.sameAs(request, "email"));
  }

  private Answer create(Request request) {
    FormParameters parameters = request.parameters();
    JsonObject customer =
        create(parameters.text("email"), parameters.text("name"), parameters.metadata(null));
    Json.with(
        customer, "description", parameters.text("description"), "phone", parameters.text("phone"));
    return world.rendering.answer(request, customer);
  }

  JsonObject create(@Nullable String email, @Nullable String name, JsonObject metadata) {
    JsonObject customer =
        Json.with(
            Shapes.fresh("customer"),
            "id",
            Ids.next("cus_", 14),
            "created",
            world.clock.seconds(),
            "email",
            email,
            "name",
            name,
            "invoice_prefix",
            Ids.next("", 8).toUpperCase(Locale.ROOT),
            "metadata",
            metadata);
    world.store.put(customer);
    events.emit("customer.created", customer);
    return customer;
  }

  private Answer update(Request request) {
    JsonObject customer = found(request);
    FormParameters parameters = request.parameters();
    for (String field : new String[] {"email", "name", "description", "phone"}) {
      if (parameters.has(field)) {
        Json.with(customer, field, parameters.text(field));
      }
    }
    Json.with(customer, "metadata", parameters.metadata(Json.child(customer, "metadata")));
    events.emit("customer.updated", customer);
    return world.rendering.answer(request, customer);
  }
}

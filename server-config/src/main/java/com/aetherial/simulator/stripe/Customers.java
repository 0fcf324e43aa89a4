package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

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
        customer,
        field("description", parameters.text("description")),
        field("phone", parameters.text("phone")));
    return world.rendering.answer(request, customer);
  }

  JsonObject create(@Nullable String email, @Nullable String name, JsonObject metadata) {
    JsonObject customer =
        Json.with(
            Shapes.fresh("customer"),
            field("id", Ids.next("cus_", 14)),
            field("created", world.clock.seconds()),
            field("email", email),
            field("name", name),
            field("invoice_prefix", Ids.next("", 8).toUpperCase(Locale.ROOT)),
            field("metadata", metadata));
    world.store.put(customer);
    events.emit("customer.created", customer);
    return customer;
  }

  private Answer update(Request request) {
    JsonObject customer = found(request);
    FormParameters parameters = request.parameters();
    for (String field : new String[] {"email", "name", "description", "phone"}) {
      if (parameters.has(field)) {
        Json.with(customer, field(field, parameters.text(field)));
      }
    }
    Json.with(customer, field("metadata", parameters.metadata(Json.child(customer, "metadata"))));
    events.emit("customer.updated", customer);
    return world.rendering.answer(request, customer);
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Checkout Sessions as callers see them: create, read, list, expire. */
final class CheckoutSessions {

  static final String KIND = "checkout.session";
  private static final String LINES = "_line_items";

  private final World world;
  private final EventLog events;
  private final NewSession newSession;

  CheckoutSessions(World world, EventLog events, Catalog catalog) {
    this.world = world;
    this.events = events;
    this.newSession = new NewSession(world, catalog);
    world.agenda.when("session.expire", this::expireIfOpen);
    world.rendering.include(KIND, "line_items", this::linesOf);
  }

  void routes(Router router) {
    router
        .post("/v1/checkout/sessions", this::create)
        .get("/v1/checkout/sessions", this::list)
        .get("/v1/checkout/sessions/{id}", this::retrieve)
        .post("/v1/checkout/sessions/{id}", this::update)
        .post("/v1/checkout/sessions/{id}/expire", this::expire)
        .get("/v1/checkout/sessions/{id}/line_items", this::lineItems);
  }

  private Answer create(Request request) {
    JsonObject session = newSession.from(request.parameters());
    world.store.put(session);
    world.agenda.at(Json.number(session, "expires_at") * 1000, "session.expire", session);
    return world.rendering.answer(request, session);
  }

  private JsonObject found(Request request) {
    return get(request.variable("id"));
  }

  JsonObject get(String id) {
    return world.store.get(KIND, id);
  }

  private Answer retrieve(Request request) {
    return world.rendering.answer(request, found(request));
  }

  private Answer list(Request request) {
    return world.listing.answer(
        request,
        KIND,
        Listing.sameAs(request, "customer", "payment_intent", "status", "subscription"));
  }

  private Answer update(Request request) {
    JsonObject session = found(request);
    JsonObject merged = request.parameters().metadata(Json.child(session, "metadata"));
    return world.rendering.answer(request, Json.with(session, field("metadata", merged)));
  }

  private Answer expire(Request request) {
    JsonObject session = found(request);
    if (!Json.is(session, "status", "open")) {
      throw StripeError.invalid(
          "checkout_session_not_open",
          "session",
          "Only Checkout Sessions with a status in [\"open\"] can be expired. This one is "
              + Json.text(session, "status")
              + ".");
    }
    expireIfOpen(session);
    return world.rendering.answer(request, session);
  }

  void expireIfOpen(JsonObject session) {
    if (Json.is(session, "status", "open")) {
      Json.with(session, field("status", "expired"), field("url", null));
      events.emit("checkout.session.expired", session);
    }
  }

  private Answer lineItems(Request request) {
    List<JsonObject> oldestFirst = new ArrayList<>(lines(found(request)));
    Collections.reverse(oldestFirst);
    return Answer.ok(world.listing.page(request, oldestFirst, any -> true));
  }

  static List<JsonObject> lines(JsonObject session) {
    List<JsonObject> lines = new ArrayList<>();
    JsonArray kept = Json.children(session, LINES);
    for (JsonElement line : kept) {
      lines.add(line.getAsJsonObject());
    }
    return lines;
  }

  private JsonObject linesOf(JsonObject session) {
    String id = Json.text(session, "id");
    return world.listing.list("/v1/checkout/sessions/" + id + "/line_items", lines(get(id)), false);
  }
}

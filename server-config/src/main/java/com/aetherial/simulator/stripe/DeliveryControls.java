package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;

/** The controls of deliveries for scripts, under /_control/webhooks. */
final class DeliveryControls {

  private static final String ROOT = "/_control/webhooks/";

  private final Parts parts;
  private final Webhooks webhooks;
  private final DeliveryFaults faults;

  DeliveryControls(Parts parts) {
    this.parts = parts;
    this.webhooks = parts.webhooks;
    this.faults = webhooks.faults();
  }

  void routes(Router router) {
    router
        .get("/_control/deliveries", request -> Answer.ok(attempts()))
        .get(ROOT + "secret", request -> Answer.ok(secret(webhooks.secret())))
        .post(ROOT + "roll", request -> Answer.ok(secret(webhooks.rollSecret())))
        .post(ROOT + "release", this::release);
    Controls.act(router, ROOT + "end-roll", request -> webhooks.endRoll());
    Controls.act(router, ROOT + "hold", request -> webhooks.hold());
    Controls.act(router, ROOT + "endpoint", this::endpoint);
    Controls.act(router, ROOT + "resend/{id}", one -> webhooks.resend(one.variable("id")));
    Controls.act(router, ROOT + "form", this::form);
    Controls.act(router, ROOT + "duplicate", one -> faults.duplicate(count(one, "more")));
    Controls.act(router, ROOT + "lose", this::lose);
    Controls.act(
        router, ROOT + "sign-wrongly", one -> faults.signWrongly(count(one, "deliveries")));
    Controls.act(
        router,
        ROOT + "shift-timestamps",
        one -> faults.shiftTimestamps(one.parameters().requiredNumber("seconds")));
  }

  private static JsonObject secret(String secret) {
    return Json.object(field("secret", secret));
  }

  private void endpoint(Request request) {
    webhooks.deliverTo(URI.create(request.parameters().required("url")));
  }

  private Answer release(Request request) {
    FormParameters given = request.parameters();
    Webhooks.Order order = Controls.choice(Webhooks.Order.class, given.text("order", "kept"));
    int released = webhooks.release(order, given.number("seed", 1));
    return Controls.done(request, Json.object(field("released", released)));
  }

  private void form(Request request) {
    webhooks.use(Controls.choice(Webhooks.Form.class, request.parameters().required("form")));
  }

  private void lose(Request request) {
    faults.lose(count(request, "events"), request.parameters().text("type", ""));
  }

  private static int count(Request request, String name) {
    return (int) request.parameters().number(name, 1);
  }

  private JsonArray attempts() {
    JsonArray all = new JsonArray();
    for (JsonObject event : parts.world.store.all("event")) {
      all.add(
          Json.object(
              field("id", Json.text(event, "id")),
              field("type", Json.text(event, "type")),
              field("pending_webhooks", Json.number(event, "pending_webhooks")),
              field("attempts", Attempts.of(event))));
    }
    return all;
  }
}

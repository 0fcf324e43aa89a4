package com.aetherial.simulator.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** The same controls for scripts, as form posts under /_control. */
final class Controls {

  private final StripeSimulator simulator;
  private final Parts parts;

  Controls(StripeSimulator simulator, Parts parts) {
    this.simulator = simulator;
    this.parts = parts;
  }

  void routes(Router router) {
    deliveries(router);
    router
        .get("/_control/books", request -> Answer.ok(parts.books.totals()))
        .get("/_control/deliveries", request -> Answer.ok(attempts()))
        .post("/_control/clock/advance", this::advance)
        .post("/_control/api/fault", this::apiFault)
        .post("/_control/faults/none", this::noFaults)
        .post("/_control/sessions/{id}/pay", this::pay)
        .post("/_control/sessions/{id}/expire", this::expire)
        .post("/_control/settle/{id}", this::settle)
        .post("/_control/refunds/{id}/fail", this::failRefund)
        .post("/_control/refund/{id}", this::refund);
  }

  private void deliveries(Router router) {
    router
        .post("/_control/webhooks/endpoint", this::endpoint)
        .get("/_control/webhooks/secret", request -> secret())
        .post("/_control/webhooks/roll", request -> did(() -> parts.webhooks.rollSecret()))
        .post("/_control/webhooks/end-roll", request -> did(parts.webhooks::endRoll))
        .post("/_control/webhooks/hold", request -> did(parts.webhooks::hold))
        .post("/_control/webhooks/release", this::release)
        .post("/_control/webhooks/resend/{id}", this::resend)
        .post("/_control/webhooks/form", this::form)
        .post("/_control/webhooks/duplicate", this::duplicate)
        .post("/_control/webhooks/lose", this::lose)
        .post("/_control/webhooks/sign-wrongly", this::signWrongly)
        .post("/_control/webhooks/shift-timestamps", this::shiftTimestamps);
  }

  private static Answer did(Runnable act) {
    act.run();
    return Answer.ok(Json.object("done", true));
  }

  private Answer secret() {
    return Answer.ok(Json.object("secret", parts.webhooks.secret()));
  }

  private Answer endpoint(Request request) {
    URI url = URI.create(request.parameters().required("url"));
    return did(() -> parts.webhooks.deliverTo(url));
  }

  private Answer release(Request request) {
    Webhooks.Order order =
        Webhooks.Order.valueOf(upper(request.parameters().text("order", "kept")));
    int released = parts.webhooks.release(order, request.parameters().number("seed", 1));
    return Answer.ok(Json.object("released", released));
  }

  private Answer resend(Request request) {
    return did(() -> parts.webhooks.resend(request.variable("id")));
  }

  private Answer form(Request request) {
    Webhooks.Form form = Webhooks.Form.valueOf(upper(request.parameters().required("form")));
    return did(() -> parts.webhooks.use(form));
  }

  private Answer duplicate(Request request) {
    return did(() -> parts.webhooks.faults().duplicate(count(request, "more")));
  }

  private Answer lose(Request request) {
    String prefix = request.parameters().text("type", "");
    return did(() -> parts.webhooks.faults().lose(count(request, "events"), prefix));
  }

  private Answer signWrongly(Request request) {
    return did(() -> parts.webhooks.faults().signWrongly(count(request, "deliveries")));
  }

  private Answer shiftTimestamps(Request request) {
    long seconds = request.parameters().requiredNumber("seconds");
    return did(() -> parts.webhooks.faults().shiftTimestamps(seconds));
  }

  private Answer advance(Request request) {
    Duration duration = Duration.ofSeconds(request.parameters().requiredNumber("seconds"));
    return did(() -> simulator.advance(duration));
  }

  private Answer apiFault(Request request) {
    FormParameters parameters = request.parameters();
    ApiFaults.Kind kind = ApiFaults.Kind.valueOf(upper(parameters.required("kind")));
    Duration wait = Duration.ofMillis(parameters.number("wait_millis", 1000));
    int calls = (int) parameters.number("calls", 1);
    return did(() -> parts.apiFaults.next(kind, calls, parameters.text("path", "/"), wait));
  }

  private Answer noFaults(Request request) {
    parts.apiFaults.none();
    return did(parts.webhooks.faults()::none);
  }

  private Answer pay(Request request) {
    String method = request.parameters().text("method", "card");
    String id = request.variable("id");
    String refusal =
        method.equals("card")
            ? simulator.outside().pay(id, request.parameters().text("number", "4242424242424242"))
            : simulator.outside().payByBank(id, !method.equals("bank_fails"));
    JsonObject session = parts.sessions.get(id);
    return Answer.json(
        refusal.isEmpty() ? 200 : 402,
        Json.object(
            "refusal", refusal,
            "status", Json.text(session, "status"),
            "payment_status", Json.text(session, "payment_status"),
            "success_url", Checkout.successUrl(session)));
  }

  private Answer expire(Request request) {
    return did(() -> simulator.outside().expire(request.variable("id")));
  }

  private Answer settle(Request request) {
    return Answer.ok(Json.object("done", simulator.outside().settle(request.variable("id"))));
  }

  private Answer failRefund(Request request) {
    return did(() -> simulator.outside().failRefund(request.variable("id")));
  }

  private Answer refund(Request request) {
    long amount = request.parameters().number("amount", 0);
    String id = simulator.outside().refund(request.variable("id"), amount);
    return Answer.ok(Json.object("id", id));
  }

  private JsonArray attempts() {
    JsonArray all = new JsonArray();
    for (JsonObject event : parts.world.store.all("event")) {
      all.add(
          Json.object(
              "id", Json.text(event, "id"),
              "type", Json.text(event, "type"),
              "pending_webhooks", Json.number(event, "pending_webhooks"),
              "attempts", Attempts.of(event)));
    }
    return all;
  }

  private static int count(Request request, String name) {
    return (int) request.parameters().number(name, 1);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}

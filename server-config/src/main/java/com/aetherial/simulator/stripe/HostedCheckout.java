package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.util.Optional;

/** The pages that a customer meets: the form, its answers, and what follows. */
final class HostedCheckout {

  private final World world;
  private final CheckoutSessions sessions;
  private final Checkout checkout;
  private final HostedPage page;

  HostedCheckout(World world, CheckoutSessions sessions, Checkout checkout) {
    this.world = world;
    this.sessions = sessions;
    this.checkout = checkout;
    this.page = new HostedPage(world.settings.shopName());
  }

  void routes(Router router) {
    router
        .get("/pay/{id}", request -> show(request, "", 200))
        .post("/pay/{id}", this::pay)
        .post("/pay/{id}/expire", this::expire)
        .get(
            "/assets/checkout.css",
            request -> Answer.text("text/css; charset=utf-8", Shapes.text("checkout.css")));
  }

  private JsonObject session(Request request) {
    return sessions.get(request.variable("id"));
  }

  private Answer show(Request request, String refusal, int status) {
    JsonObject session = session(request);
    String html =
        Json.is(session, "status", "open")
            ? page.form(session, request.parameters(), refusal)
            : page.closed(session);
    return Answer.html(status, html, PagePolicy.leadingTo(Json.text(session, "success_url")));
  }

  private Answer pay(Request request) {
    JsonObject session = session(request);
    if (Json.is(session, "status", "complete")) {
      return Answer.seeOther(Checkout.successUrl(session));
    }
    Optional<TestMethod> method = method(request.parameters());
    String problem = CardForm.problem(request.parameters());
    if (!problem.isEmpty() || method.isEmpty()) {
      return show(
          request, problem.isEmpty() ? Declines.message("test_mode_live_card") : problem, 422);
    }
    String refusal = checkout.pay(session, method.get(), CardForm.billing(request.parameters()));
    return refusal.isEmpty()
        ? Answer.seeOther(Checkout.successUrl(session))
        : show(request, refusal, Json.is(session, "status", "open") ? 402 : 409);
  }

  private static Optional<TestMethod> method(FormParameters form) {
    return switch (form.text("method", "card")) {
      case "bank" -> Optional.of(TestMethod.BANK_SUCCEEDS);
      case "bank_fails" -> Optional.of(TestMethod.BANK_FAILS);
      default -> TestMethod.ofNumber(form.text("number", ""));
    };
  }

  private Answer expire(Request request) {
    sessions.expireIfOpen(session(request));
    return Answer.seeOther(world.base() + "/pay/" + request.variable("id"));
  }
}

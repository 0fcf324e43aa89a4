package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** The page on which a person who wants to be paid says who they are; here, nobody checks. */
final class Onboarding {

  private final World world;
  private final Accounts accounts;
  private final String template = Shapes.text("onboarding.html");

  Onboarding(World world, Accounts accounts) {
    this.world = world;
    this.accounts = accounts;
  }

  void routes(Router router) {
    router
        .get("/onboarding/{id}", request -> show(request, "", 200))
        .post("/onboarding/{id}", this::finish);
  }

  private static boolean isUsed(@Nullable JsonObject note) {
    return note == null || Json.flag(note, "used");
  }

  private Answer show(Request request, String problem, int status) {
    JsonObject note = world.store.get("_onboarding", request.variable("id"));
    if (isUsed(note)) {
      return Answer.seeOther(Json.text(note, "refresh_url"));
    }
    FormParameters typed = request.parameters();
    String alert =
        problem.isEmpty()
            ? ""
            : "<p class=\"alert\" role=\"alert\">" + Html.escape(problem) + "</p>";
    String html =
        Html.fill(
            template,
            "shop",
            Html.escape(world.settings.shopName()),
            "token",
            Html.escape(request.variable("id")),
            "name",
            Html.escape(typed.text("name", "")),
            "account_number",
            Html.escape(typed.text("account_number", "")),
            "alert",
            alert,
            "title",
            problem.isEmpty() ? "" : "Problem: ",
            "return",
            Html.escape(Json.text(note, "return_url")));
    return Answer.html(status, html, PagePolicy.leadingTo(Json.text(note, "return_url")));
  }

  private Answer finish(Request request) {
    JsonObject note = world.store.get("_onboarding", request.variable("id"));
    if (isUsed(note)) {
      return Answer.seeOther(Json.text(note, "refresh_url"));
    }
    FormParameters typed = request.parameters();
    if (typed.text("name", "").isBlank() || typed.text("account_number", "").isBlank()) {
      return show(request, "Enter a name and an account number; any will do.", 422);
    }
    Json.with(note, field("used", true));
    accounts.finishOnboarding(accounts.get(Json.text(note, "account")));
    return Answer.seeOther(Json.text(note, "return_url"));
  }
}

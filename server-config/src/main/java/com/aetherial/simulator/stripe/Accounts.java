package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Connected accounts: people who are paid, once they have told who they are. */
final class Accounts {

  private static final List<String> OPEN_DEMANDS =
      List.of("external_account", "individual.first_name", "tos_acceptance.date");

  private final World world;
  private final EventLog events;

  Accounts(World world, EventLog events) {
    this.world = world;
    this.events = events;
  }

  void routes(Router router) {
    router
        .post("/v1/accounts", this::create)
        .get("/v1/accounts", request -> world.listing.answer(request, "account", any -> true))
        .get("/v1/accounts/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/accounts/{id}", this::update)
        .post("/v1/accounts/{id}/login_links", this::loginLink)
        .post("/v1/account_links", this::link);
  }

  private JsonObject found(Request request) {
    return get(request.variable("id"));
  }

  JsonObject get(String id) {
    return world.store.get("account", id, "account");
  }

  private Answer create(Request request) {
    FormParameters given = request.parameters();
    String id = Ids.next("acct_", 16);
    JsonObject account =
        Json.with(
            Shapes.fresh("account"),
            field("id", id),
            field("business_type", given.text("business_type", "individual")),
            field("country", given.text("country", "US")),
            field("created", world.clock.seconds()),
            field("default_currency", given.text("default_currency", "usd")),
            field("email", given.text("email")),
            field("external_accounts", world.listing.list("/v1/accounts/" + id, List.of(), false)),
            field("metadata", given.metadata(null)),
            field("type", given.text("type", "express")),
            field("_account", id));
    PayoutSchedule.take(account, given);
    world.store.put(account);
    return world.rendering.answer(request, account);
  }

  private Answer update(Request request) {
    JsonObject account = found(request);
    FormParameters given = request.parameters();
    if (given.has("email")) {
      Json.with(account, field("email", given.text("email")));
    }
    Json.with(account, field("metadata", given.metadata(Json.child(account, "metadata"))));
    PayoutSchedule.take(account, given);
    events.emit("account.updated", account);
    return world.rendering.answer(request, account);
  }

  private Answer loginLink(Request request) {
    String id = Json.text(found(request), "id");
    return Answer.ok(
        Json.object(
            field("object", "login_link"),
            field("created", world.clock.seconds()),
            field("url", world.base() + "/?account=" + id)));
  }

  private Answer link(Request request) {
    FormParameters given = request.parameters();
    JsonObject account = get(given.required("account"));
    String token = Ids.next("onboarding_", 32);
    long now = world.clock.seconds();
    JsonObject note =
        Json.object(
            field("id", token),
            field("object", "_onboarding"),
            field("account", Json.text(account, "id")),
            field("refresh_url", given.required("refresh_url")),
            field("return_url", given.required("return_url")));
    world.store.put(note);
    return Answer.ok(
        Json.with(
            Shapes.fresh("account_link"),
            field("created", now),
            field("expires_at", now + 300),
            field("url", world.base() + "/onboarding/" + token)));
  }

  /** Whatever was asked is answered: money may flow to this account. */
  void finishOnboarding(JsonObject account) {
    demand(account, List.of(), null);
    Json.with(
        account,
        field(
            "capabilities",
            Json.object(field("transfers", "active"), field("card_payments", "active"))),
        field("charges_enabled", true),
        field("details_submitted", true),
        field("payouts_enabled", true));
    Json.with(
        Json.child(account, "tos_acceptance"),
        field("date", world.clock.seconds()),
        field("ip", "127.0.0.1"));
    events.emit("account.updated", account);
  }

  /** Something is asked again, and until it is answered nothing is paid out. */
  void restrict(JsonObject account) {
    demand(account, OPEN_DEMANDS, "requirements.past_due");
    Json.with(
        account,
        field(
            "capabilities",
            Json.object(field("transfers", "inactive"), field("card_payments", "inactive"))),
        field("charges_enabled", false),
        field("payouts_enabled", false));
    events.emit("account.updated", account);
  }

  private static void demand(JsonObject account, List<String> fields, @Nullable String reason) {
    Json.with(
        Json.child(account, "requirements"),
        field("currently_due", Json.array(fields)),
        field("disabled_reason", reason),
        field("eventually_due", Json.array(fields)),
        field("past_due", Json.array(fields)));
  }
}

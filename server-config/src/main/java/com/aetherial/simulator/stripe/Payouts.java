package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.Set;

/** Payouts: from a balance to a bank; pending, in transit, paid, and sometimes failed after all. */
final class Payouts {

  /** The next step of a payout. */
  static final String ADVANCE = "payout.advance";

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;
  private final AutomaticPayouts automatic;

  Payouts(World world, EventLog events, BalanceTransactions books, AutomaticPayouts automatic) {
    this.world = world;
    this.events = events;
    this.books = books;
    this.automatic = automatic;
    world.agenda.when(ADVANCE, this::advance);
  }

  void routes(Router router) {
    router
        .post("/v1/payouts", this::create)
        .get("/v1/payouts", this::list)
        .get("/v1/payouts/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/payouts/{id}", this::update)
        .post("/v1/payouts/{id}/cancel", this::cancel)
        .get("/v1/balance", this::balance);
  }

  private JsonObject found(Request request) {
    JsonObject payout = world.store.get("payout", request.variable("id"), "payout");
    if (!Listing.ownedBy(request.account()).test(payout)) {
      throw StripeError.noSuch("payout", request.variable("id"), "payout");
    }
    return payout;
  }

  private Answer list(Request request) {
    return world.listing.answer(
        request,
        "payout",
        Listing.ownedBy(request.account()).and(Listing.sameAs(request, "status", "destination")));
  }

  private Answer create(Request request) {
    FormParameters given = request.parameters();
    long amount = Amounts.positive(given, "amount");
    String currency = given.required("currency");
    String account = request.account();
    if (account != null && !Json.flag(world.store.get("account", account), "payouts_enabled")) {
      throw StripeError.invalid(
          "payouts_not_allowed", null, "Payouts are not enabled for this account.");
    }
    books.require(amount, account, currency);
    long now = world.clock.seconds();
    JsonObject payout =
        Json.with(
            Shapes.fresh("payout"),
            field("id", Ids.next("po_")),
            field("amount", amount),
            field("arrival_date", now + world.settings.settleAfter().toSeconds() * 2),
            field("created", now),
            field("currency", currency),
            field("description", given.text("description")),
            field("destination", given.text("destination", "ba_of_the_simulation")),
            field("metadata", given.metadata(null)),
            field("method", given.text("method", "standard")),
            field("statement_descriptor", given.text("statement_descriptor")),
            field("_account", account == null ? "" : account));
    world.store.put(payout);
    JsonObject booked = books.book("payout", -amount, 0, payout);
    Json.with(payout, field("balance_transaction", Json.text(booked, "id")));
    world.agenda.after(world.settings.settleAfter(), ADVANCE, payout);
    events.emit("payout.created", payout);
    return world.rendering.answer(request, payout);
  }

  private Answer update(Request request) {
    JsonObject payout = found(request);
    JsonObject merged = request.parameters().metadata(Json.child(payout, "metadata"));
    Json.with(payout, field("metadata", merged));
    events.emit("payout.updated", payout);
    return world.rendering.answer(request, payout);
  }

  private void advance(JsonObject payout) {
    if (Json.is(payout, "status", "pending")) {
      Json.with(payout, field("status", "in_transit"));
      events.emit("payout.updated", payout, Json.object(field("status", "pending")));
      world.agenda.after(world.settings.settleAfter(), ADVANCE, payout);
    } else if (Json.is(payout, "status", "in_transit")) {
      Json.with(
          payout,
          field("status", "paid"),
          field(
              "trace_id",
              Json.object(field("status", "supported"), field("value", Ids.next("TRACE", 12)))));
      events.emit("payout.paid", payout);
      automatic.reconcile(payout);
    }
  }

  private Answer cancel(Request request) {
    JsonObject payout = found(request);
    if (!Json.is(payout, "status", "pending")) {
      throw StripeError.invalid(
          "payout_not_cancelable", "payout", "Only pending payouts can be canceled.");
    }
    giveBack(payout, "payout_cancel");
    Json.with(payout, field("status", "canceled"));
    events.emit("payout.canceled", payout);
    return world.rendering.answer(request, payout);
  }

  /** The bank sends the money back, perhaps days after it seemed paid. */
  void fail(JsonObject payout, String code) {
    String before = Json.text(payout, "status");
    if (!Set.of("pending", "in_transit", "paid").contains(before)) {
      throw StripeError.invalid("payout_final", "payout", "This payout is " + before + ".");
    }
    giveBack(payout, "payout_failure");
    Json.with(
        payout,
        field("failure_code", code),
        field("failure_message", "The bank account could not be credited."),
        field("status", "failed"));
    events.emit("payout.failed", payout, Json.object(field("status", before)));
  }

  private void giveBack(JsonObject payout, String type) {
    world.agenda.forget(ADVANCE, payout);
    JsonObject booked = books.book(type, Json.number(payout, "amount"), 0, payout);
    Json.with(payout, field("failure_balance_transaction", Json.text(booked, "id")));
  }

  private Answer balance(Request request) {
    return Answer.ok(Balances.of(books.balances(request.account())));
  }
}

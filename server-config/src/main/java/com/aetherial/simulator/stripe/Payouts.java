package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.util.Set;

/** Payouts: from a balance to a bank; pending, in transit, paid, and sometimes failed after all. */
final class Payouts {

  private static final String ADVANCE = "payout.advance";

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;

  Payouts(World world, EventLog events, BalanceTransactions books) {
    this.world = world;
    this.events = events;
    this.books = books;
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
            "id",
            Ids.next("po_"),
            "amount",
            amount,
            "arrival_date",
            now + world.settings.settleAfter().toSeconds() * 2,
            "created",
            now,
            "currency",
            currency,
            "description",
            given.text("description"),
            "destination",
            given.text("destination", "ba_of_the_simulation"),
            "metadata",
            given.metadata(null),
            "method",
            given.text("method", "standard"),
            "statement_descriptor",
            given.text("statement_descriptor"),
            "_account",
            account == null ? "" : account);
    world.store.put(payout);
    JsonObject booked = books.book("payout", -amount, 0, payout);
    Json.with(payout, "balance_transaction", Json.text(booked, "id"));
    world.agenda.after(world.settings.settleAfter(), ADVANCE, payout);
    events.emit("payout.created", payout);
    return world.rendering.answer(request, payout);
  }

  private Answer update(Request request) {
    JsonObject payout = found(request);
    JsonObject merged = request.parameters().metadata(Json.child(payout, "metadata"));
    Json.with(payout, "metadata", merged);
    events.emit("payout.updated", payout);
    return world.rendering.answer(request, payout);
  }

  private void advance(JsonObject payout) {
    if (Json.is(payout, "status", "pending")) {
      Json.with(payout, "status", "in_transit");
      events.emit("payout.updated", payout, Json.object("status", "pending"));
      world.agenda.after(world.settings.settleAfter(), ADVANCE, payout);
    } else if (Json.is(payout, "status", "in_transit")) {
      Json.with(
          payout,
          "status",
          "paid",
          "trace_id",
          Json.object("status", "supported", "value", Ids.next("TRACE", 12)));
      events.emit("payout.paid", payout);
    }
  }

  private Answer cancel(Request request) {
    JsonObject payout = found(request);
    if (!Json.is(payout, "status", "pending")) {
      throw StripeError.invalid(
          "payout_not_cancelable", "payout", "Only pending payouts can be canceled.");
    }
    giveBack(payout, "payout_cancel");
    Json.with(payout, "status", "canceled");
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
        "failure_code",
        code,
        "failure_message",
        "The bank account could not be credited.",
        "status",
        "failed");
    events.emit("payout.failed", payout, Json.object("status", before));
  }

  private void giveBack(JsonObject payout, String type) {
    world.agenda.forget(ADVANCE, payout);
    JsonObject booked = books.book(type, Json.number(payout, "amount"), 0, payout);
    Json.with(payout, "failure_balance_transaction", Json.text(booked, "id"));
  }

  private Answer balance(Request request) {
    return Answer.ok(Balances.of(books.balances(request.account())));
  }
}

package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Transfers: from the platform's balance to that of a connected account, and back. */
final class Transfers {

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;
  private final Accounts accounts;

  Transfers(World world, EventLog events, BalanceTransactions books, Accounts accounts) {
    this.world = world;
    this.events = events;
    this.books = books;
    this.accounts = accounts;
  }

  void routes(Router router) {
    router
        .post("/v1/transfers", this::create)
        .get("/v1/transfers", this::list)
        .get("/v1/transfers/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/transfers/{id}", this::update)
        .post("/v1/transfers/{id}/reversals", this::reverse)
        .get("/v1/transfers/{id}/reversals", this::reversals)
        .get("/v1/transfers/{id}/reversals/{reversal}", this::reversal);
  }

  private JsonObject found(Request request) {
    return world.store.get("transfer", request.variable("id"), "transfer");
  }

  private Answer list(Request request) {
    return world.listing.answer(
        request, "transfer", Listing.sameAs(request, "destination", "transfer_group"));
  }

  private Answer create(Request request) {
    FormParameters given = request.parameters();
    long amount = Amounts.positive(given, "amount");
    String currency = given.required("currency");
    JsonObject account = accounts.get(given.required("destination"));
    if (!Json.is(Json.child(account, "capabilities"), "transfers", "active")) {
      throw StripeError.invalid(
          "insufficient_capabilities_for_transfer",
          "destination",
          "Your destination account needs the capability transfers.");
    }
    books.require(amount, null, currency);
    String id = Ids.next("tr_");
    JsonObject transfer =
        Json.with(
            Shapes.fresh("transfer"),
            field("id", id),
            field("amount", amount),
            field("created", world.clock.seconds()),
            field("currency", currency),
            field("description", given.text("description")),
            field("destination", Json.text(account, "id")),
            field("destination_payment", Ids.next("py_")),
            field("metadata", given.metadata(null)),
            field("reversals", world.listing.list(urlOf(id), List.of(), false)),
            field("source_transaction", given.text("source_transaction")),
            field("transfer_group", given.text("transfer_group", "group_" + id)));
    world.store.put(transfer);
    JsonObject booked = books.book("transfer", -amount, 0, transfer);
    Json.with(transfer, field("balance_transaction", Json.text(booked, "id")));
    var arrived = books.book("payment", amount, 0, transfer, Json.text(account, "id"));
    Json.with(transfer, field("_arrived", Json.text(arrived, "id")));
    if (PayoutSchedule.isByItself(account)) {
      world.agenda.after(world.settings.settleAfter(), AutomaticPayouts.SWEEP, account);
    }
    events.emit("transfer.created", transfer);
    return world.rendering.answer(request, transfer);
  }

  private static String urlOf(String id) {
    return "/v1/transfers/" + id + "/reversals";
  }

  private Answer update(Request request) {
    JsonObject transfer = found(request);
    JsonObject merged = request.parameters().metadata(Json.child(transfer, "metadata"));
    Json.with(transfer, field("metadata", merged));
    events.emit("transfer.updated", transfer);
    return world.rendering.answer(request, transfer);
  }

  private Answer reverse(Request request) {
    JsonObject transfer = found(request);
    long left = Json.number(transfer, "amount") - Json.number(transfer, "amount_reversed");
    FormParameters given = request.parameters();
    long amount = given.has("amount") ? Amounts.positive(given, "amount") : left;
    if (left == 0 || amount > left) {
      throw StripeError.invalid(
          "transfer_reversal_too_large", "amount", "Only " + left + " is left to reverse.");
    }
    String account = Json.text(transfer, "destination");
    books.require(amount, account, Json.text(transfer, "currency"));
    JsonObject reversal =
        Json.with(
            Shapes.fresh("transfer_reversal"),
            field("id", Ids.next("trr_")),
            field("amount", amount),
            field("created", world.clock.seconds()),
            field("currency", Json.text(transfer, "currency")),
            field("metadata", given.metadata(null)),
            field("transfer", Json.text(transfer, "id")));
    world.store.put(reversal);
    JsonObject booked = books.book("transfer_cancel", amount, 0, reversal);
    Json.with(reversal, field("balance_transaction", Json.text(booked, "id")));
    var departed = books.book("payment_refund", -amount, 0, reversal, account);
    Json.with(reversal, field("_departed", Json.text(departed, "id")));
    note(transfer, reversal, amount);
    events.emit("transfer.reversed", transfer);
    return world.rendering.answer(request, reversal);
  }

  private void note(JsonObject transfer, JsonObject reversal, long amount) {
    long reversed = Json.number(transfer, "amount_reversed") + amount;
    Json.with(
        transfer,
        field("amount_reversed", reversed),
        field("reversed", reversed == Json.number(transfer, "amount")));
    JsonArray known = Json.children(Json.child(transfer, "reversals"), "data");
    known.add(world.rendering.plain(reversal));
  }

  private Answer reversals(Request request) {
    String id = Json.text(found(request), "id");
    return world.listing.answer(request, "transfer_reversal", one -> Json.is(one, "transfer", id));
  }

  private Answer reversal(Request request) {
    return world.rendering.answer(
        request, world.store.get("transfer_reversal", request.variable("reversal")));
  }
}

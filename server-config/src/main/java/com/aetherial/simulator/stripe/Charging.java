package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.aetherial.simulator.stripe.TestMethod.Outcome;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the money of a payment intent, at once, later or not at all. */
final class Charging {

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;
  private final PaymentMethods methods;
  private final List<BiConsumer<JsonObject, Boolean>> settled = new ArrayList<>();
  private final List<BiConsumer<JsonObject, TestMethod>> paid = new ArrayList<>();

  Charging(World world, EventLog events, BalanceTransactions books, PaymentMethods methods) {
    this.world = world;
    this.events = events;
    this.books = books;
    this.methods = methods;
    world.agenda.when("charge.settle", this::settle);
  }

  /** Who wants to know how a payment that took its time ended. */
  void whenSettled(BiConsumer<JsonObject, Boolean> listener) {
    settled.add(listener);
  }

  /** Who wants to know of every charge that was paid, and by which means. */
  void whenPaid(BiConsumer<JsonObject, TestMethod> listener) {
    paid.add(listener);
  }

  /** Tries to pay the intent and returns the charge of this attempt. */
  JsonObject attempt(JsonObject intent, TestMethod method, JsonObject billing) {
    return attempt(intent, method, method.outcome(), billing);
  }

  JsonObject attempt(JsonObject intent, TestMethod method, Outcome outcome, JsonObject billing) {
    JsonObject customer = world.store.find(Json.textOrNull(intent, "customer"));
    JsonObject paymentMethod = methods.create(method, billing, customer);
    JsonObject charge = charge(intent, method, paymentMethod, billing);
    Json.with(
        intent,
        field("latest_charge", Json.text(charge, "id")),
        field("payment_method_types", Json.array(List.of(method.type()))));
    switch (outcome) {
      case PAID -> {
        Json.with(intent, field("payment_method", Json.text(paymentMethod, "id")));
        succeed(charge, intent);
      }
      case DECLINED -> decline(charge, intent, method);
      case PAID_LATER, FAILS_LATER -> {
        Json.with(intent, field("payment_method", Json.text(paymentMethod, "id")));
        startWaiting(charge, intent, outcome);
      }
    }
    return charge;
  }

  private JsonObject charge(
      JsonObject intent, TestMethod method, JsonObject paymentMethod, JsonObject billing) {
    JsonObject charge =
        Json.with(
            Shapes.fresh("charge"),
            field("id", Ids.next(method.isBank() ? "py_" : "ch_")),
            field("amount", Json.number(intent, "amount")),
            field("amount_captured", 0),
            field("created", world.clock.seconds()),
            field("payment_intent", Json.text(intent, "id")),
            field("payment_method", Json.text(paymentMethod, "id")),
            field(
                "payment_method_details",
                Json.object(field("type", method.type()), field(method.type(), method.details()))),
            field("_method", method.name()));
    for (String same : new String[] {"currency", "customer", "description", "transfer_group"}) {
      charge.add(same, intent.get(same));
    }
    charge.add("metadata", intent.get("metadata").deepCopy());
    Json.with(
        Json.child(charge, "billing_details"),
        field("email", Json.textOrNull(billing, "email")),
        field("name", Json.textOrNull(billing, "name")));
    return world.store.put(charge);
  }

  private void succeed(JsonObject charge, JsonObject intent) {
    long amount = Json.number(charge, "amount");
    JsonObject booked = books.book("charge", amount, BalanceTransactions.feeOf(amount), charge);
    Json.with(
        charge,
        field("amount_captured", amount),
        field("balance_transaction", Json.text(booked, "id")),
        field("captured", true),
        field("paid", true),
        field("receipt_url", world.base() + "/receipts/" + Json.text(charge, "id")),
        field("outcome", outcome("approved_by_network", null, "authorized", "Payment complete.")),
        field("status", "succeeded"));
    Json.with(
        intent,
        field("amount_received", amount),
        field("status", "succeeded"),
        field("last_payment_error", null));
    events.emit("charge.succeeded", charge);
    events.emit("payment_intent.succeeded", intent);
    TestMethod method = TestMethod.valueOf(Json.text(charge, "_method"));
    paid.forEach(listener -> listener.accept(charge, method));
  }

  private void decline(JsonObject charge, JsonObject intent, TestMethod method) {
    String code = method.declineCode() == null ? "generic_decline" : method.declineCode();
    fail(charge, intent, "card_declined", code, Declines.message(code));
  }

  private void fail(
      JsonObject charge,
      JsonObject intent,
      String code,
      @Nullable String declineCode,
      String message) {
    Json.with(
        charge,
        field("failure_code", code),
        field("failure_message", message),
        field("outcome", outcome("declined_by_network", declineCode, "issuer_declined", message)),
        field("status", "failed"));
    Json.with(
        intent,
        field(
            "last_payment_error",
            Json.object(
                field("charge", Json.text(charge, "id")),
                field("code", code),
                field("decline_code", declineCode),
                field("message", message),
                field("type", "card_error"))),
        field("payment_method", null),
        field("status", "requires_payment_method"));
    events.emit("charge.failed", charge);
    events.emit("payment_intent.payment_failed", intent);
  }

  private static JsonObject outcome(
      String network, @Nullable String reason, String type, String message) {
    return Json.object(
        field("network_status", network),
        field("reason", reason),
        field("risk_level", "normal"),
        field("risk_score", 20),
        field("seller_message", message),
        field("type", type));
  }

  private void startWaiting(JsonObject charge, JsonObject intent, Outcome outcome) {
    Json.with(
        charge, field("status", "pending"), field("_succeeds", outcome == Outcome.PAID_LATER));
    Json.with(intent, field("status", "processing"));
    events.emit("charge.pending", charge);
    events.emit("payment_intent.processing", intent);
    world.agenda.after(world.settings.settleAfter(), "charge.settle", charge);
  }

  private void settle(JsonObject charge) {
    JsonObject intent = world.store.get("payment_intent", Json.text(charge, "payment_intent"));
    boolean succeeds = Json.flag(charge, "_succeeds");
    if (succeeds) {
      succeed(charge, intent);
    } else {
      fail(charge, intent, "insufficient_funds", null, "The bank account has too little money.");
    }
    settled.forEach(listener -> listener.accept(intent, succeeds));
  }
}

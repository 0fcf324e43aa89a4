package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.Map;

/** Refunds: all or part of a charge, at once or later, and sometimes back again. */
final class Refunds {

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;

  Refunds(World world, EventLog events, BalanceTransactions books) {
    this.world = world;
    this.events = events;
    this.books = books;
    world.agenda.when("refund.succeed", this::succeed);
    world.agenda.when("refund.fail", this::fail);
  }

  void routes(Router router) {
    router
        .post("/v1/refunds", request -> world.rendering.answer(request, create(request)))
        .get("/v1/refunds", this::list)
        .get("/v1/refunds/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/refunds/{id}", this::update);
  }

  private JsonObject found(Request request) {
    return world.store.get("refund", request.variable("id"));
  }

  private Answer list(Request request) {
    return world.listing.answer(
        request, "refund", Listing.sameAs(request, "charge", "payment_intent"));
  }

  private Answer update(Request request) {
    JsonObject refund = found(request);
    JsonObject merged = request.parameters().metadata(Json.child(refund, "metadata"));
    Json.with(refund, field("metadata", merged));
    events.emit("refund.updated", refund);
    return world.rendering.answer(request, refund);
  }

  private JsonObject create(Request request) {
    FormParameters parameters = request.parameters();
    JsonObject charge = charge(parameters);
    long amount = amount(parameters, charge);
    JsonObject refund =
        Json.with(
            Shapes.fresh("refund"),
            field("id", Ids.next("re_")),
            field("amount", amount),
            field("charge", Json.text(charge, "id")),
            field("created", world.clock.seconds()),
            field("currency", Json.text(charge, "currency")),
            field("metadata", parameters.metadata(null)),
            field("payment_intent", Json.text(charge, "payment_intent")),
            field("reason", parameters.text("reason")),
            field("status", "pending"));
    refund(world.store.put(refund), charge);
    return refund;
  }

  /**
   * Makes a refund without a call, as a click in the dashboard does; 0 refunds all that is left.
   */
  JsonObject create(String chargeOrIntent, long amount) {
    String name = chargeOrIntent.startsWith("pi_") ? "payment_intent" : "charge";
    String part = amount == 0 ? "" : "&amount=" + amount;
    FormParameters parameters = FormParameters.parse(name + "=" + chargeOrIntent + part);
    return create(
        new Request("", "POST", "/v1/refunds", parameters, null, null, null, null, Map.of()));
  }

  private JsonObject charge(FormParameters parameters) {
    String intentId = parameters.text("payment_intent");
    if (intentId == null) {
      if (parameters.text("charge") == null) {
        throw StripeError.invalid(
            "parameter_missing",
            "charge",
            "One of the following params should be provided for"
                + " this request: payment_intent or charge.");
      }
      return world.store.get("charge", parameters.required("charge"), "charge");
    }
    JsonObject intent = world.store.get("payment_intent", intentId, "payment_intent");
    JsonObject charge = world.store.find(Json.textOrNull(intent, "latest_charge"));
    if (charge == null) {
      throw StripeError.invalid(
          "payment_intent_unexpected_state", "payment_intent", "This payment has no charge.");
    }
    return charge;
  }

  private static long amount(FormParameters parameters, JsonObject charge) {
    long left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
    if (!Json.is(charge, "status", "succeeded")) {
      throw StripeError.invalid("charge_not_refundable", "charge", "The charge is not paid.");
    }
    if (Json.flag(charge, "_withdrawn")) {
      throw StripeError.invalid("charge_disputed", "charge", "The charge has been charged back.");
    }
    if (left == 0) {
      throw StripeError.invalid(
          "charge_already_refunded",
          "charge",
          "Charge " + Json.text(charge, "id") + " has already been refunded.");
    }
    long amount = parameters.number("amount", left);
    if (amount < 1 || amount > left) {
      throw StripeError.invalid(
          "amount_too_large",
          "amount",
          "Refund amount ("
              + amount
              + ") is greater than unrefunded amount on charge ("
              + left
              + ")");
    }
    return amount;
  }

  private void refund(JsonObject refund, JsonObject charge) {
    TestMethod method = TestMethod.valueOf(Json.text(charge, "_method"));
    long amount = Json.number(refund, "amount");
    JsonObject booked = books.book("refund", -amount, 0, refund);
    Json.with(
        refund,
        field("balance_transaction", Json.text(booked, "id")),
        field(
            "destination_details",
            Json.object(
                field("type", method.type()),
                field(method.type(), Json.object(field("type", "refund"))))));
    boolean later = method.isBank() || method == TestMethod.REFUNDED_LATER;
    Json.with(refund, field("status", later ? "pending" : "succeeded"));
    JsonObject previous =
        Json.object(field("amount_refunded", Json.number(charge, "amount_refunded")));
    changeRefunded(charge, amount);
    events.emit("refund.created", refund);
    events.emit("charge.refunded", charge, previous);
    if (later) {
      world.agenda.after(world.settings.settleAfter(), "refund.succeed", refund);
    } else if (method == TestMethod.REFUND_FAILS) {
      world.agenda.after(world.settings.settleAfter(), "refund.fail", refund);
    }
  }

  private static void changeRefunded(JsonObject charge, long delta) {
    long refunded = Json.number(charge, "amount_refunded") + delta;
    Json.with(
        charge,
        field("amount_refunded", refunded),
        field("refunded", refunded == Json.number(charge, "amount")));
  }

  private void succeed(JsonObject refund) {
    if (Json.is(refund, "status", "pending")) {
      Json.with(refund, field("status", "succeeded"));
      tell(refund, "pending");
    }
  }

  /** The money comes back: the bank of the customer did not take it. */
  void fail(JsonObject refund) {
    String before = Json.text(refund, "status");
    if (before.equals("failed")) {
      return;
    }
    long amount = Json.number(refund, "amount");
    JsonObject booked = books.book("refund_failure", amount, 0, refund);
    Json.with(
        refund,
        field("failure_balance_transaction", Json.text(booked, "id")),
        field("failure_reason", "expired_or_canceled_card"),
        field("status", "failed"));
    changeRefunded(world.store.get("charge", Json.text(refund, "charge")), -amount);
    tell(refund, before);
    events.emit("refund.failed", refund);
  }

  private void tell(JsonObject refund, String before) {
    JsonObject previous = Json.object(field("status", before));
    events.emit("refund.updated", refund, previous);
    events.emit("charge.refund.updated", refund, previous.deepCopy());
  }
}

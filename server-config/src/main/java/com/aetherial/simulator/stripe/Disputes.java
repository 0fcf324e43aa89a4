package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Disputes: a bank takes the money of a charge back, and perhaps returns it. */
final class Disputes {

  private static final long FEE = 1500;
  private static final long DAYS_TO_ANSWER = 7;

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;

  Disputes(World world, EventLog events, BalanceTransactions books, Charging charging) {
    this.world = world;
    this.events = events;
    this.books = books;
    charging.whenPaid(this::disputeWhenTheCardSaysSo);
    world.agenda.when("charge.dispute", charge -> create(charge, "fraudulent"));
  }

  void routes(Router router) {
    router
        .get("/v1/disputes", this::list)
        .get("/v1/disputes/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/disputes/{id}", this::answerWithEvidence)
        .post("/v1/disputes/{id}/close", this::accept);
  }

  private void disputeWhenTheCardSaysSo(JsonObject charge, TestMethod method) {
    if (method == TestMethod.DISPUTED) {
      world.agenda.at(world.clock.millis(), "charge.dispute", charge);
    }
  }

  private JsonObject found(Request request) {
    return world.store.get("dispute", request.variable("id"));
  }

  private Answer list(Request request) {
    return world.listing.answer(
        request, "dispute", Listing.sameAs(request, "charge", "payment_intent"));
  }

  /** Withdraws the money of a charge, and a fee. */
  JsonObject create(JsonObject charge, String reason) {
    JsonObject dispute = dispute(charge, reason, "needs_response");
    JsonObject booked = books.book("adjustment", -Json.number(charge, "amount"), FEE, dispute);
    Json.with(booked, field("reporting_category", "dispute"));
    dispute.add("balance_transactions", Json.array(List.of(world.rendering.plain(booked))));
    Json.with(charge, field("disputed", true), field("_withdrawn", true));
    events.emit("charge.dispute.created", dispute);
    events.emit("charge.dispute.funds_withdrawn", dispute);
    return dispute;
  }

  /** Asks only, without taking money: a dispute may follow. */
  JsonObject inquire(JsonObject charge, String reason) {
    JsonObject dispute = dispute(charge, reason, "warning_needs_response");
    Json.with(dispute, field("is_charge_refundable", true));
    Json.with(charge, field("disputed", true));
    events.emit("charge.dispute.created", dispute);
    return dispute;
  }

  private JsonObject dispute(JsonObject charge, String reason, String status) {
    long now = world.clock.seconds();
    JsonObject dispute =
        Json.with(
            Shapes.fresh("dispute"),
            field("id", Ids.next("du_")),
            field("amount", Json.number(charge, "amount")),
            field("charge", Json.text(charge, "id")),
            field("created", now),
            field("currency", Json.text(charge, "currency")),
            field("payment_intent", Json.text(charge, "payment_intent")),
            field("reason", reason),
            field("status", status));
    Json.with(
        Json.child(dispute, "evidence_details"), field("due_by", now + DAYS_TO_ANSWER * 86_400));
    return world.store.put(dispute);
  }

  private Answer answerWithEvidence(Request request) {
    JsonObject dispute = found(request);
    requireOpen(dispute);
    FormParameters parameters = request.parameters();
    Json.with(dispute, field("metadata", parameters.metadata(Json.child(dispute, "metadata"))));
    if (!parameters.child("evidence").isEmpty()) {
      boolean warning = Json.text(dispute, "status").startsWith("warning");
      Json.with(dispute, field("status", warning ? "warning_under_review" : "under_review"));
      JsonObject details = Json.child(dispute, "evidence_details");
      Json.with(details, field("has_evidence", true), field("submission_count", 1));
    }
    events.emit("charge.dispute.updated", dispute);
    return world.rendering.answer(request, dispute);
  }

  private Answer accept(Request request) {
    JsonObject dispute = found(request);
    requireOpen(dispute);
    close(dispute, false);
    return world.rendering.answer(request, dispute);
  }

  private static void requireOpen(JsonObject dispute) {
    String status = Json.text(dispute, "status");
    if (!status.endsWith("needs_response") && !status.endsWith("under_review")) {
      throw StripeError.invalid("dispute_closed", "dispute", "This dispute is already closed.");
    }
  }

  /** Ends a dispute; when it is won the money comes back, the fee does not. */
  void close(JsonObject dispute, boolean won) {
    requireOpen(dispute);
    if (Json.text(dispute, "status").startsWith("warning")) {
      Json.with(dispute, field("status", "warning_closed"));
      events.emit("charge.dispute.closed", dispute);
      return;
    }
    Json.with(dispute, field("status", won ? "won" : "lost"));
    if (won) {
      JsonObject booked = books.book("adjustment", Json.number(dispute, "amount"), 0, dispute);
      Json.with(booked, field("reporting_category", "dispute_reversal"));
      JsonArray booking = Json.children(dispute, "balance_transactions");
      booking.add(world.rendering.plain(booked));
      Json.with(
          world.store.get("charge", Json.text(dispute, "charge")), field("_withdrawn", false));
    }
    events.emit("charge.dispute.closed", dispute);
    if (won) {
      events.emit("charge.dispute.funds_reinstated", dispute);
    }
  }
}

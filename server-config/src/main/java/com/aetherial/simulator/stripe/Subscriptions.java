package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Subscriptions: begun on the hosted page, renewed by the clock, changed and ended by callers. */
final class Subscriptions {

  static final String PERIOD_ENDS = "subscription.period_ends";

  private final World world;
  private final EventLog events;
  private final InvoiceLines lines;
  private final Invoices invoices;
  private final Billing billing;
  private final PlanChange planChange;
  private final Trials trials;

  Subscriptions(World world, EventLog events, Invoices invoices, Billing billing) {
    this.world = world;
    this.events = events;
    this.invoices = invoices;
    this.billing = billing;
    this.lines = new InvoiceLines(world);
    this.planChange = new PlanChange(world, lines);
    this.trials = new Trials(world, events);
    world.agenda.when(PERIOD_ENDS, this::periodEnds);
  }

  void routes(Router router) {
    router
        .get("/v1/subscriptions", this::list)
        .get("/v1/subscriptions/{id}", request -> world.rendering.answer(request, found(request)))
        .post("/v1/subscriptions/{id}", this::update)
        .post("/v1/subscriptions/{id}/resume", this::resume)
        .delete("/v1/subscriptions/{id}", this::cancel);
  }

  private JsonObject found(Request request) {
    return world.store.get("subscription", request.variable("id"));
  }

  private Answer list(Request request) {
    boolean all = "all".equals(request.parameters().text("status"));
    boolean named = request.parameters().text("status") != null;
    return world.listing.answer(
        request,
        "subscription",
        Listing.sameAs(request, "customer")
            .and(all ? any -> true : Listing.sameAs(request, "status"))
            .and(one -> named || !Json.is(one, "status", "canceled")));
  }

  /** Begins the subscription of a session, and bills its first period without collecting yet. */
  JsonObject begin(JsonObject session, TestMethod method) {
    long now = world.clock.seconds();
    String id = Ids.next("sub_");
    JsonObject subscription =
        Json.with(
            Shapes.fresh("subscription"),
            field("id", id),
            field("billing_cycle_anchor", now),
            field("created", now),
            field("currency", Json.text(session, "currency")),
            field("customer", Json.text(session, "customer")),
            field("items", SubscriptionItems.begin(id, session, now)),
            field("metadata", Json.child(session, "_subscription").deepCopy()),
            field("start_date", now),
            field("status", "active"),
            field("_method", method.name()));
    trials.begin(subscription, session);
    world.store.put(subscription);
    events.emit("customer.subscription.created", subscription);
    trials.announce(subscription);
    planNext(subscription);
    return subscription;
  }

  JsonObject bill(JsonObject subscription, String reason) {
    JsonArray billed = Json.children(subscription, "_pending_lines").deepCopy();
    subscription.remove("_pending_lines");
    SubscriptionItems.of(subscription)
        .forEach(item -> billed.add(lines.period(subscription, item)));
    return invoices.open(subscription, reason, billed);
  }

  private void planNext(JsonObject subscription) {
    world.agenda.forget(PERIOD_ENDS, subscription);
    world.agenda.at(SubscriptionItems.periodEnd(subscription) * 1000, PERIOD_ENDS, subscription);
  }

  private void periodEnds(JsonObject subscription) {
    if (Json.flag(subscription, "cancel_at_period_end")) {
      billing.cancel(subscription, "cancellation_requested");
      return;
    }
    JsonObject previous =
        Json.object(
            field("latest_invoice", Json.textOrNull(subscription, "latest_invoice")),
            field("status", Json.text(subscription, "status")));
    trials.end(subscription);
    SubscriptionItems.renew(subscription);
    planNext(subscription);
    if (!Json.isNull(subscription, "pause_collection")) {
      events.emit("customer.subscription.updated", subscription, new JsonObject());
      return;
    }
    JsonObject invoice = bill(subscription, "subscription_cycle");
    events.emit("customer.subscription.updated", subscription, previous);
    billing.collect(invoice);
  }

  private Answer update(Request request) {
    JsonObject subscription = found(request);
    requireAlive(subscription);
    FormParameters given = request.parameters();
    JsonObject previous = new JsonObject();
    Json.with(
        subscription, field("metadata", given.metadata(Json.child(subscription, "metadata"))));
    mustBePayable(subscription, given);
    if (given.has("cancel_at_period_end")) {
      previous.add("cancel_at_period_end", subscription.get("cancel_at_period_end"));
      cancelAtPeriodEnd(subscription, given.flag("cancel_at_period_end"));
    }
    if (given.has("pause_collection")) {
      String behavior = given.child("pause_collection").text("behavior");
      JsonObject pause =
          behavior == null
              ? null
              : Json.object(field("behavior", behavior), field("resumes_at", null));
      Json.with(subscription, field("pause_collection", pause));
    }
    boolean billNow = planChange.apply(subscription, given, previous);
    events.emit("customer.subscription.updated", subscription, previous);
    if (billNow) {
      JsonArray due = Json.children(subscription, "_pending_lines").deepCopy();
      subscription.remove("_pending_lines");
      planNext(subscription);
      billing.collect(invoices.open(subscription, "subscription_update", due));
    }
    return world.rendering.answer(request, subscription);
  }

  /** Who asks for that is refused before anything has changed. */
  private static void mustBePayable(JsonObject subscription, FormParameters given) {
    TestMethod method = TestMethod.valueOf(Json.text(subscription, "_method"));
    if ("error_if_incomplete".equals(given.text("payment_behavior")) && !method.isRenewed()) {
      throw StripeError.declined(Declines.message("generic_decline"));
    }
  }

  private void cancelAtPeriodEnd(JsonObject subscription, boolean wanted) {
    Json.with(
        subscription,
        field("cancel_at", wanted ? SubscriptionItems.periodEnd(subscription) : null),
        field("cancel_at_period_end", wanted),
        field("canceled_at", wanted ? world.clock.seconds() : null));
  }

  private static void requireAlive(JsonObject subscription) {
    if (Json.is(subscription, "status", "canceled")) {
      throw StripeError.invalid(
          "resource_missing", "subscription", "A canceled subscription cannot be changed.");
    }
  }

  private Answer cancel(Request request) {
    JsonObject subscription = found(request);
    requireAlive(subscription);
    billing.cancel(subscription, "cancellation_requested");
    return world.rendering.answer(request, subscription);
  }

  /** Stops billing and service until somebody resumes. */
  void pause(JsonObject subscription) {
    requireAlive(subscription);
    world.agenda.forget(PERIOD_ENDS, subscription);
    Json.with(subscription, field("status", "paused"));
    events.emit("customer.subscription.paused", subscription);
  }

  private Answer resume(Request request) {
    JsonObject subscription = found(request);
    if (!Json.is(subscription, "status", "paused")) {
      throw StripeError.invalid(
          "subscription_not_paused", "subscription", "Only paused subscriptions can be resumed.");
    }
    long now = world.clock.seconds();
    SubscriptionItems.restart(subscription, now);
    Json.with(subscription, field("billing_cycle_anchor", now), field("status", "active"));
    planNext(subscription);
    events.emit("customer.subscription.resumed", subscription);
    billing.collect(bill(subscription, "subscription_cycle"));
    return world.rendering.answer(request, subscription);
  }
}

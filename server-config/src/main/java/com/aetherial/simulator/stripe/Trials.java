package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.time.Duration;

/** The time in which a subscription costs nothing yet, at its beginning. */
final class Trials {
  private static final String ENDS_SOON = "subscription.trial_will_end";
  private static final Duration NOTICE = Duration.ofDays(3);
  private static final int DAYS_MAX = 730;

  private final World world;
  private final EventLog events;

  Trials(World world, EventLog events) {
    this.world = world;
    this.events = events;
    world.agenda.when(ENDS_SOON, this::endsSoon);
  }

  /** For how many days a session promises a trial; 0 when it promises none. */
  static long days(FormParameters given) {
    FormParameters data = given.child("subscription_data");
    long days = data.number("trial_period_days", 0);
    if (data.has("trial_period_days") && (days < 1 || days > DAYS_MAX)) {
      throw StripeError.invalid(
          "parameter_invalid_integer",
          "subscription_data[trial_period_days]",
          "A trial has between 1 and 730 days.");
    }
    return days;
  }

  static boolean isOn(JsonObject subscription) {
    return Json.is(subscription, "status", "trialing");
  }

  /** Its first period is the trial, when its session promised one. */
  void begin(JsonObject subscription, JsonObject session) {
    long days = Json.number(session, "_trial_days");
    if (days == 0) {
      return;
    }
    long start = world.clock.seconds();
    long end = start + Duration.ofDays(days).toSeconds();
    Json.with(
        subscription,
        field("billing_cycle_anchor", end),
        field("status", "trialing"),
        field("trial_end", end),
        field("trial_start", start));
    SubscriptionItems.of(subscription)
        .forEach(item -> Json.with(item, field("current_period_end", end)));
  }

  /** Its end is told three days before, or at once when it is shorter. */
  void announce(JsonObject subscription) {
    if (isOn(subscription)) {
      long told = Json.number(subscription, "trial_end") - NOTICE.toSeconds();
      long now = world.clock.seconds();
      world.agenda.at(Math.max(told, now) * 1000, ENDS_SOON, subscription);
    }
  }

  private void endsSoon(JsonObject subscription) {
    if (isOn(subscription)) {
      events.emit("customer.subscription.trial_will_end", subscription);
    }
  }

  /** It costs from now on; the next invoice is the first with money. */
  void end(JsonObject subscription) {
    if (isOn(subscription)) {
      world.agenda.forget(ENDS_SOON, subscription);
      Json.with(subscription, field("status", "active"));
    }
  }
}

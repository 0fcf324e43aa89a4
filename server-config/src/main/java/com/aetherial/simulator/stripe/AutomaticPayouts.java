package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Predicate;

/** What Stripe sends the platform's own bank by itself, and which movements it is made of. */
final class AutomaticPayouts {
  /** The payout that took a movement along. */
  private static final String TAKEN_BY = "_payout";

  private static final String RECONCILIATION = "reconciliation_status";

  private final World world;
  private final EventLog events;
  private final BalanceTransactions books;

  AutomaticPayouts(World world, EventLog events, BalanceTransactions books) {
    this.world = world;
    this.events = events;
    this.books = books;
  }

  /** Movements that a payout is made of, itself included. */
  static Predicate<JsonObject> takenBy(String payout) {
    return one -> Json.is(one, TAKEN_BY, payout) || Json.is(one, "source", payout);
  }

  /** Sends the bank everything that the platform has in a currency. */
  JsonObject create(String currency) {
    List<JsonObject> taken = open(currency);
    long amount = taken.stream().mapToLong(one -> Json.number(one, "net")).sum();
    if (amount <= 0) {
      throw StripeError.invalid("balance_insufficient", "currency", "There is nothing to pay out.");
    }
    long now = world.clock.seconds();
    JsonObject payout =
        Json.with(
            Shapes.fresh("payout"),
            field("id", Ids.next("po_")),
            field("amount", amount),
            field("arrival_date", now + world.settings.settleAfter().toSeconds() * 2),
            field("automatic", true),
            field("created", now),
            field("currency", currency),
            field("description", "STRIPE PAYOUT"),
            field("destination", "ba_of_the_platform"),
            field(RECONCILIATION, "in_progress"),
            field("_account", ""));
    world.store.put(payout);
    JsonObject booked = books.book("payout", -amount, 0, payout);
    Json.with(payout, field("balance_transaction", Json.text(booked, "id")));
    taken.forEach(one -> Json.with(one, field(TAKEN_BY, Json.text(payout, "id"))));
    Json.with(booked, field(TAKEN_BY, Json.text(payout, "id")));
    world.agenda.after(world.settings.settleAfter(), Payouts.ADVANCE, payout);
    events.emit("payout.created", payout);
    return payout;
  }

  /** It is known of what a payout that has arrived is made. */
  void reconcile(JsonObject payout) {
    if (Json.flag(payout, "automatic")) {
      Json.with(payout, field(RECONCILIATION, "completed"));
      events.emit("payout.reconciliation_completed", payout);
    }
  }

  private List<JsonObject> open(String currency) {
    return world.store.all("balance_transaction").stream()
        .filter(Listing.ownedBy(null))
        .filter(one -> Json.is(one, "currency", currency) && Json.isNull(one, TAKEN_BY))
        .toList();
  }
}

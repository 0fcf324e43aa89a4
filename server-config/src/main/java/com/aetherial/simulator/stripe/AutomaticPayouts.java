package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What Stripe sends to banks by itself, and which movements it is made of. */
final class AutomaticPayouts {
  /** A connected account that is paid by itself gives everything to its owner's bank. */
  static final String SWEEP = "account.sweep";

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
    world.agenda.when(SWEEP, this::sweep);
  }

  /** Movements that a payout is made of, itself included. */
  static Predicate<JsonObject> takenBy(String payout) {
    return one -> Json.is(one, TAKEN_BY, payout) || Json.is(one, "source", payout);
  }

  /** Sends the bank everything that the platform has in a currency. */
  JsonObject create(String currency) {
    List<JsonObject> taken = open(currency, null);
    if (sum(taken) <= 0) {
      throw StripeError.invalid("balance_insufficient", "currency", "There is nothing to pay out.");
    }
    return send(currency, null, taken);
  }

  private void sweep(JsonObject account) {
    String id = Json.text(account, "id");
    for (Map.Entry<String, Long> has : books.balances(id).entrySet()) {
      if (has.getValue() > 0 && PayoutSchedule.isByItself(account)) {
        var unused = send(has.getKey(), id, open(has.getKey(), id));
      }
    }
  }

  private static long sum(List<JsonObject> movements) {
    return movements.stream().mapToLong(one -> Json.number(one, "net")).sum();
  }

  private JsonObject send(String currency, @Nullable String account, List<JsonObject> taken) {
    long amount = sum(taken);
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
            field("destination", account == null ? "ba_of_the_platform" : "ba_of_the_simulation"),
            field(RECONCILIATION, "in_progress"),
            field("_account", account == null ? "" : account));
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

  private List<JsonObject> open(String currency, @Nullable String account) {
    return world.store.all("balance_transaction").stream()
        .filter(Listing.ownedBy(account))
        .filter(one -> Json.is(one, "currency", currency) && Json.isNull(one, TAKEN_BY))
        .toList();
  }
}

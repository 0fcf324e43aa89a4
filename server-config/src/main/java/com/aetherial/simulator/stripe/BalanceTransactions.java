package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The simulator's own ledger: every movement of money, its fee, and what is left of it. */
final class BalanceTransactions {

  private static final long FEE_PER_MILLE = 29;
  private static final long FEE_FIXED = 30;

  private final World world;
  private final Exchanges exchanges;

  BalanceTransactions(World world) {
    this.world = world;
    this.exchanges = new Exchanges(world.store);
  }

  /** In which currencies what customers pay is settled. */
  Exchanges exchanges() {
    return exchanges;
  }

  void routes(Router router) {
    router
        .get("/v1/balance_transactions", this::list)
        .get(
            "/v1/balance_transactions/{id}",
            request ->
                world.rendering.answer(
                    request, world.store.get("balance_transaction", request.variable("id"))));
  }

  private Answer list(Request request) {
    String payout = request.parameters().text("payout");
    return world.listing.answer(
        request,
        "balance_transaction",
        Listing.ownedBy(request.account())
            .and(Listing.sameAs(request, "type", "source", "currency"))
            .and(one -> payout == null || AutomaticPayouts.takenBy(payout).test(one)));
  }

  /** What Stripe keeps of a payment: 2.9 percent, rounded, and a fixed part. */
  static long feeOf(long amount) {
    return (amount * FEE_PER_MILLE + 500) / 1000 + FEE_FIXED;
  }

  /** Books a movement on the account that owns the source. */
  JsonObject book(String type, long amount, long fee, JsonObject source) {
    return book(type, amount, fee, source, Json.textOrNull(source, "_account"));
  }

  JsonObject book(String type, long paid, long kept, JsonObject source, @Nullable String account) {
    long now = world.clock.seconds();
    Exchanges.Rate rate = exchanges.of(type, source);
    long amount = rate.of(paid);
    long fee = rate.of(kept);
    return world.store.put(
        Json.with(
            Shapes.fresh("balance_transaction"),
            field("id", Ids.next("txn_")),
            field("amount", amount),
            field("available_on", now),
            field("created", now),
            field("currency", rate.into()),
            field("exchange_rate", rate.value()),
            field("fee", fee),
            field("fee_details", Json.array(fees(fee, rate.into()))),
            field("net", amount - fee),
            field("reporting_category", type),
            field("source", Json.text(source, "id")),
            field("type", type),
            field("_account", account)));
  }

  private static List<JsonObject> fees(long fee, String currency) {
    return fee == 0
        ? List.of()
        : List.of(
            Json.object(
                field("amount", fee),
                field("application", null),
                field("currency", currency),
                field("description", "Stripe processing fees"),
                field("type", "stripe_fee")));
  }

  /** What an account has, per currency, in the order of their letters. */
  SortedMap<String, Long> balances(@Nullable String account) {
    SortedMap<String, Long> balances = new TreeMap<>();
    for (JsonObject booked : world.store.all("balance_transaction")) {
      if (Listing.ownedBy(account).test(booked)) {
        balances.merge(Json.text(booked, "currency"), Json.number(booked, "net"), Long::sum);
      }
    }
    return balances;
  }

  /** Refuses to spend more than an account has. */
  void require(long amount, @Nullable String account, String currency) {
    if (balance(account, currency) < amount) {
      throw StripeError.invalid(
          "balance_insufficient", "amount", "You have insufficient funds in your account.");
    }
  }

  /** The money that an account has in one currency. */
  long balance(@Nullable String account, String currency) {
    return world.store.all("balance_transaction").stream()
        .filter(Listing.ownedBy(account))
        .filter(one -> Json.is(one, "currency", currency))
        .mapToLong(one -> Json.number(one, "net"))
        .sum();
  }
}

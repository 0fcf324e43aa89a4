package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** The balance of an account, as Stripe shows it; money is available at once. */
final class Balances {

  private Balances() {}

  static JsonObject of(Map<String, Long> amounts) {
    JsonArray available = new JsonArray();
    JsonArray pending = new JsonArray();
    amounts.forEach(
        (currency, amount) -> {
          available.add(money(currency, amount));
          pending.add(money(currency, 0));
        });
    if (amounts.isEmpty()) {
      available.add(money("usd", 0));
      pending.add(money("usd", 0));
    }
    return Json.object(
        field("object", "balance"),
        field("available", available),
        field("connect_reserved", new JsonArray()),
        field("instant_available", available.deepCopy()),
        field("livemode", false),
        field("pending", pending));
  }

  private static JsonObject money(String currency, long amount) {
    return Json.object(
        field("amount", amount),
        field("currency", currency),
        field("source_types", Json.object(field("card", amount))));
  }
}

package com.aetherial.simulator.stripe;

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
        "object",
        "balance",
        "available",
        available,
        "connect_reserved",
        new JsonArray(),
        "instant_available",
        available.deepCopy(),
        "livemode",
        false,
        "pending",
        pending);
  }

  private static JsonObject money(String currency, long amount) {
    return Json.object(
        "amount", amount, "currency", currency, "source_types", Json.object("card", amount));
  }
}

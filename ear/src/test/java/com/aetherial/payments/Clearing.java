package com.aetherial.payments;

import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What administrators are told of money at the provider. */
final class Clearing {
  static final String PATH = "/api/v1/admin/payments/clearing";

  private static final String COMPARISONS = "/api/v1/admin/payments/comparisons";

  private Clearing() {}

  /** The bank gets everything, at once. */
  static String payOut(String currency) {
    String payout = Provider.simulator().bank().payOut(currency);
    while (Provider.simulator().outside().settle(payout)) {
      Aftermath.isQuiet();
    }
    return payout;
  }

  static JsonObject compare() {
    return Member.named("admin").caller().post(COMPARISONS, "").is(200).json();
  }

  static JsonObject payoutNamed(String id) {
    for (JsonElement each : clearing().getAsJsonArray("payouts")) {
      if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError("The payout " + id + " is not told.");
  }

  static String unexplainedOf(String payout) {
    return payoutNamed(payout).getAsJsonObject("unexplained").get("amount").getAsString();
  }

  static List<String> lyingIn(String currency) {
    List<String> ages = new ArrayList<>();
    for (JsonElement each : clearing().getAsJsonArray("atStripe")) {
      JsonObject money = each.getAsJsonObject().getAsJsonObject("money");
      if (money.get("currency").getAsString().equals(currency)) {
        ages.add(
            each.getAsJsonObject().get("age").getAsString()
                + " "
                + money.get("amount").getAsString());
      }
    }
    return ages;
  }

  static JsonObject clearing() {
    return Member.named("admin").caller().get(PATH).is(200).json();
  }
}

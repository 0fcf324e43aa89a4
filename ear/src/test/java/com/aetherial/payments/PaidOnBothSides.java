package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What members have paid for coins: the provider's payments against our purchases, one by one. A
 * payment for something that nobody ordered, or of which we doubt the words, is none of these.
 */
final class PaidOnBothSides {
  private static final String OURS =
      "select payment_intent_id || ' ' || price || ' ' || lower(currency) from payments.purchase"
          + " where gateway = 'stripe' and invoice_id is null and paid_at is not null"
          + " and payment_intent_id is not null and suspicion is null";
  private static final String ORDERED =
      "select id::text from payments.purchase where suspicion is null and gateway = 'stripe'";

  private PaidOnBothSides() {}

  static void agree() {
    Map<String, String> ours = new TreeMap<>();
    for (String row : TheBooks.rows(OURS)) {
      ours.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
    }
    assertThat(ours).as("payments of members, ours against the provider's").isEqualTo(theirs());
  }

  private static Map<String, String> theirs() {
    Set<String> ordered = new HashSet<>(TheBooks.rows(ORDERED));
    Map<String, String> found = new TreeMap<>();
    String after = "";
    JsonObject page;
    do {
      page = Provider.asks("/v1/payment_intents?limit=100" + after);
      for (JsonElement each : page.getAsJsonArray("data")) {
        JsonObject payment = each.getAsJsonObject();
        after = "&starting_after=" + payment.get("id").getAsString();
        JsonElement order = payment.getAsJsonObject("metadata").get("purchase_id");
        boolean isPaid = payment.get("status").getAsString().equals("succeeded");
        if (isPaid && order != null && ordered.contains(order.getAsString())) {
          found.put(
              payment.get("id").getAsString(),
              payment.get("amount_received").getAsLong()
                  + " "
                  + payment.get("currency").getAsString());
        }
      }
    } while (page.get("has_more").getAsBoolean());
    return found;
  }
}

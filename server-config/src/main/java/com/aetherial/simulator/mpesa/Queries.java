package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions whose answers come by callback: what became of a payout, and what is left. */
final class Queries {
  private final Identity identity;
  private final Pushes pushes;
  private final Payouts payouts;
  private final Purse purse;
  private final Results results;

  Queries(Identity identity, Pushes pushes, Payouts payouts, Purse purse, Results results) {
    this.identity = identity;
    this.pushes = pushes;
    this.payouts = payouts;
    this.purse = purse;
    this.results = results;
  }

  JsonObject status(JsonObject body) {
    mustBe(body, "TransactionStatusQuery");
    String original = Json.text(body, "OriginalConversationID");
    String wanted = original.isEmpty() ? Json.required(body, "TransactionID") : original;
    List<Map<String, Object>> found = found(wanted);
    Map<String, Object> result;
    if (!identity.isInitiator(body, "Initiator")) {
      result = envelope(2001, "The initiator information is invalid.");
    } else if (found.isEmpty()) {
      result = envelope(2032, "The transaction is not found.");
    } else {
      result = envelope(0, Outcomes.payoutWords("0"));
      result.put("ResultParameters", Map.of("ResultParameter", found));
    }
    results.answer(body, result);
    return accepted(result);
  }

  /** What is known of a transaction by its receipt or by the name of its request. */
  private List<Map<String, Object>> found(String wanted) {
    for (Payout one : payouts.list()) {
      if (one.originator.equals(wanted) || one.receipt.equals(wanted)) {
        return StatusFacts.of(one);
      }
    }
    return pushes.find(one -> one.merchant.equals(wanted) || one.receipt.equals(wanted)).stream()
        .filter(one -> !one.isOpen())
        .findFirst()
        .map(StatusFacts::of)
        .orElse(List.of());
  }

  JsonObject balance(JsonObject body) {
    mustBe(body, "AccountBalance");
    Map<String, Object> result;
    if (identity.isInitiator(body, "Initiator")) {
      result = envelope(0, Outcomes.payoutWords("0"));
      Object parameter = Results.parameter("AccountBalance", balances());
      result.put("ResultParameters", Map.of("ResultParameter", parameter));
    } else {
      result = envelope(2001, "The initiator information is invalid.");
    }
    results.answer(body, result);
    return accepted(result);
  }

  private static void mustBe(JsonObject body, String command) {
    if (!Json.required(body, "CommandID").equals(command)
        || !Json.required(body, "IdentifierType").equals("4")
        || !Json.required(body, "PartyA").equals(Identity.SHORTCODE)) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid CommandID");
    }
  }

  private static JsonObject accepted(Map<String, Object> result) {
    return Payouts.accepted(
        String.valueOf(result.get("ConversationID")),
        String.valueOf(result.get("OriginatorConversationID")));
  }

  private static Map<String, Object> envelope(int code, String words) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ResultType", 0);
    result.put("ResultCode", code);
    result.put("ResultDesc", words);
    result.put("OriginatorConversationID", Receipts.conversation());
    result.put("ConversationID", Receipts.conversation());
    result.put("TransactionID", "MBN0000000");
    return result;
  }

  private String balances() {
    return account("Working Account", purse.working())
        + "&"
        + account("Utility Account", purse.utility())
        + "&"
        + account("Charges Paid Account", -purse.charges());
  }

  private static String account(String name, long cents) {
    String amount = Results.money(cents).toPlainString();
    return name + "|KES|" + amount + "|" + amount + "|0.00|0.00";
  }
}

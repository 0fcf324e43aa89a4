package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions whose answers come by callback: what became of a payout, and what is left. */
final class Queries {
  private final Identity identity;
  private final Payouts payouts;
  private final Purse purse;
  private final Results results;

  Queries(Identity identity, Payouts payouts, Purse purse, Results results) {
    this.identity = identity;
    this.payouts = payouts;
    this.purse = purse;
    this.results = results;
  }

  JsonObject status(JsonObject body) {
    mustBe(body, "TransactionStatusQuery");
    String original = Json.text(body, "OriginalConversationID");
    String wanted = original.isEmpty() ? Json.required(body, "TransactionID") : original;
    Payout found = payouts.find(wanted);
    Map<String, Object> result;
    if (!identity.isInitiator(body, "Initiator")) {
      result = envelope(2001, "The initiator information is invalid.");
    } else if (found == null) {
      result = envelope(2032, "The transaction is not found.");
    } else {
      result = envelope(0, Outcomes.payoutWords("0"));
      result.put("ResultParameters", Map.of("ResultParameter", facts(found)));
    }
    results.answer(body, result);
    return accepted(result);
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

  private static List<Map<String, Object>> facts(Payout payout) {
    String fee = Results.money(payout.isDone() ? Purse.fee(payout.amount) : 0).toPlainString();
    List<Map<String, Object>> facts = new ArrayList<>();
    facts.add(Results.parameter("DebitPartyName", Identity.SHORTCODE + " - Aetherial"));
    facts.add(Results.parameter("DebitPartyName", payout.phone + " - Somebody Simulated"));
    facts.add(Results.parameter("OriginatorConversationID", payout.originator));
    facts.add(Results.parameter("InitiatedTime", Receipts.PLAIN.format(payout.at)));
    facts.add(Results.parameter("FinalisedTime", Receipts.PLAIN.format(payout.at)));
    facts.add(Results.parameter("DebitPartyCharges", "Fee For B2C Payment|KES|" + fee));
    facts.add(Map.of("Key", "TransactionReason"));
    facts.add(Results.parameter("TransactionStatus", payout.isDone() ? "Completed" : "Declined"));
    facts.add(Results.parameter("Amount", payout.amount + ".00"));
    facts.add(Results.parameter("ConversationID", payout.conversation));
    facts.add(Results.parameter("ReceiptNo", payout.receipt));
    return facts;
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

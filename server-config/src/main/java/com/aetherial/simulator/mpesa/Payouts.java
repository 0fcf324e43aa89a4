package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pays money out: accepted at once, decided a moment later, told by callback. */
final class Payouts {
  private final Map<String, Payout> all = new LinkedHashMap<>();
  private final Identity identity;
  private final Purse purse;
  private final Results results;

  Payouts(Identity identity, Purse purse, Results results) {
    this.identity = identity;
    this.purse = purse;
    this.results = results;
  }

  synchronized JsonObject pay(JsonObject body) {
    String originator = Json.required(body, "OriginatorConversationID");
    String phone = Json.required(body, "PartyB");
    String amount = Json.required(body, "Amount");
    if (!phone.matches("254[17][0-9]{8}") || !amount.matches("[1-9][0-9]{0,6}")) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid PartyB or Amount");
    }
    if (!Json.required(body, "CommandID").matches("(Salary|Business|Promotion)Payment")
        || !Json.required(body, "Remarks").matches(".{2,100}")
        || Json.text(body, "Occassion").length() > 100) {
      throw DarajaError.invalid("400.002.02", "Bad Request - Invalid CommandID or Remarks");
    }
    if (all.containsKey(originator)) {
      throw new DarajaError(500, "500.002.1001", "Duplicate OriginatorConversationID.");
    }
    String code = code(body, phone, Long.parseLong(amount));
    Payout payout = new Payout(originator, phone, Long.parseLong(amount), code);
    all.put(originator, payout);
    results.tell(payout, body, purse);
    return accepted(payout.conversation, originator);
  }

  private String code(JsonObject body, String phone, long shillings) {
    if (!identity.isInitiator(body, "InitiatorName")) {
      return "2001";
    }
    String code = Outcomes.ofPayout(phone);
    return code.equals("0") && !purse.pay(shillings) ? "1" : code;
  }

  /** What a phone has received is taken from it again; says how often that was done. */
  synchronized int takeBack(String phone) {
    List<Payout> paid =
        all.values().stream().filter(one -> one.isDone() && one.phone.equals(phone)).toList();
    paid.forEach(
        one -> {
          one.isReversed = true;
          purse.refill(one.amount);
        });
    return paid.size();
  }

  static JsonObject accepted(String conversation, String originator) {
    return Json.object(
        Map.of(
            "ConversationID",
            conversation,
            "OriginatorConversationID",
            originator,
            "ResponseCode",
            "0",
            "ResponseDescription",
            "Accept the service request successfully."));
  }

  synchronized @Nullable Payout find(String originatorOrReceipt) {
    return all.values().stream()
        .filter(
            one ->
                one.originator.equals(originatorOrReceipt)
                    || one.receipt.equals(originatorOrReceipt))
        .findFirst()
        .orElse(null);
  }

  synchronized List<Payout> list() {
    return List.copyOf(all.values());
  }
}

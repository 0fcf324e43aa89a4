package com.aetherial.simulator.mpesa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the provider's books say of one transaction. */
final class StatusFacts {
  private static final String US = Identity.SHORTCODE + " - Aetherial";
  private static final String SOMEBODY = " - Somebody Simulated";

  private StatusFacts() {}

  static List<Map<String, Object>> of(Payout payout) {
    long fee = payout.isDone() ? Purse.fee(payout.amount) : 0;
    List<Map<String, Object>> facts = parties(US, payout.phone + SOMEBODY);
    facts.addAll(
        common(payout.originator, payout.at, "Fee For B2C Payment|KES|" + Results.money(fee)));
    String status = payout.isDone() ? "Completed" : payout.isReversed ? "Reversed" : "Declined";
    facts.add(Results.parameter("TransactionStatus", status));
    facts.add(Results.parameter("Amount", payout.amount + ".00"));
    facts.add(Results.parameter("ConversationID", payout.conversation));
    facts.add(Results.parameter("ReceiptNo", payout.receipt));
    return facts;
  }

  static List<Map<String, Object>> of(Push push) {
    String status = push.isPaid() ? "Completed" : push.isReversed ? "Reversed" : "Cancelled";
    List<Map<String, Object>> facts = parties(push.phone + SOMEBODY, US);
    facts.addAll(common(push.merchant, push.asked, ""));
    facts.add(Results.parameter("TransactionStatus", status));
    facts.add(Results.parameter("Amount", push.amount + ".00"));
    facts.add(Results.parameter("ReceiptNo", push.receipt));
    return facts;
  }

  /** The real one writes the party that receives under the other one's key. */
  private static List<Map<String, Object>> parties(String from, String to) {
    List<Map<String, Object>> facts = new ArrayList<>();
    facts.add(Results.parameter("DebitPartyName", from));
    facts.add(Results.parameter("DebitPartyName", to));
    return facts;
  }

  private static List<Map<String, Object>> common(String originator, Instant at, String charges) {
    return List.of(
        Results.parameter("OriginatorConversationID", originator),
        Results.parameter("InitiatedTime", Receipts.PLAIN.format(at)),
        Results.parameter("FinalisedTime", Receipts.PLAIN.format(at)),
        Results.parameter("DebitPartyCharges", charges),
        Map.of("Key", "TransactionReason"));
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.entity.Coins;
import jakarta.json.JsonObject;

/** The words with which the books refuse, and the refusals that they mean. */
final class Outcomes {
  private Outcomes() {}

  static Refusal refusal(String outcome, JsonObject detail) {
    return switch (outcome) {
      case "insufficient-balance" ->
          new InsufficientBalance(coins(detail, "available"), coins(detail, "needed"));
      case "supply-exhausted" -> new SupplyExhausted();
      case "account-frozen" -> new AccountFrozen();
      case "in-debt" -> new InDebt();
      case "request-in-progress" -> new RequestInProgress();
      case "request-key-reused" -> new RequestKeyReused();
      case "same-person" -> new TransferToOneself();
      case "no-wallet" -> new NoWallet();
      case "limit-exceeded" -> new LimitExceeded();
      case "no-such-transfer", "not-reversible", "already-reversed", "already-refunded" ->
          new NotReversible();
      case "refund-exceeds" -> new RefundExceeds(coins(detail, "left"));
      case "no-such-hold" -> new NoSuchHold();
      case "hold-expired" -> new HoldExpired();
      case "exceeds-hold" -> new ExceedsHold();
      case "hold-resolved" -> new HoldResolved();
      case "batch-refused" -> new BatchRefused();
      case "refused-before" ->
          RememberedRefusal.of(detail.getString("code"), detail.getJsonObject("detail").toString());
      default -> throw new IllegalStateException("The books answered “" + outcome + "”.");
    };
  }

  private static Coins coins(JsonObject detail, String name) {
    return Coins.ofMinor(detail.getJsonNumber(name).longValueExact());
  }
}

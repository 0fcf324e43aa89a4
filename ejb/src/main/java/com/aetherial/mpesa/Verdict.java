package com.aetherial.mpesa;

import com.aetherial.mpesa.entity.Conversation;
import java.util.Optional;

/** What the other side's books say of a payment. */
enum Verdict {
  MOVED,
  NOT_MOVED,
  /** The money moved and went back. */
  REVERSED,
  /** They know nothing of it. */
  UNKNOWN,
  OTHER_AMOUNT;

  /** What an answer says of a payment; empty when it says nothing of it. */
  static Optional<Verdict> of(Conversation ours, Result told) {
    if (!told.isDone()) {
      return SendingCodes.isUnknown(told.code()) ? Optional.of(UNKNOWN) : Optional.empty();
    }
    if (!Believing.isAbout(ours, told)) {
      return Optional.empty();
    }
    return switch (told.fact("TransactionStatus")) {
      case "Completed" -> Optional.of(Believing.isConfirmed(ours, told) ? MOVED : OTHER_AMOUNT);
      case "Reversed" -> Optional.of(REVERSED);
      case "Declined", "Cancelled", "Expired", "Failed" -> Optional.of(NOT_MOVED);
      default -> Optional.empty();
    };
  }
}

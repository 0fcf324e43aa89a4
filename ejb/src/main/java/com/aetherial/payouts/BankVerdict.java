package com.aetherial.payouts;

import java.util.Optional;
import java.util.Set;

/** What the words of banks mean for a payment. */
final class BankVerdict {
  private static final Set<String> MADE = Set.of("ACSC", "ACCC", BankLine.BOOKED);
  private static final Set<String> REFUSED = Set.of("RJCT", "CANC");

  private BankVerdict() {}

  static boolean isDecision(String status) {
    return MADE.contains(status) || REFUSED.contains(status) || status.equals(BankLine.RETURNED);
  }

  /** The answer that a line is; empty when the bank has not decided. */
  static Optional<PayoutAnswer> answer(BankLine line) {
    if (MADE.contains(line.status())) {
      return Optional.of(new PayoutAnswer.Done(line.endToEndId()));
    }
    if (!isDecision(line.status())) {
      return Optional.empty();
    }
    String code = line.reason() == null ? "MS03" : line.reason();
    boolean mayRetry = REFUSED.contains(line.status()) && BankReasons.mayRetry(line.reason());
    return Optional.of(
        new PayoutAnswer.Failed(
            code.substring(0, Math.min(code.length(), 60)),
            BankReasons.sentence(line.reason()),
            mayRetry));
  }

  /** What an answer makes of a payment that was in this state. */
  static String stateAfter(String before, PayoutAnswer answer) {
    if (answer instanceof PayoutAnswer.Done) {
      return "SETTLED";
    }
    return before.equals("SETTLED") ? "RETURNED" : "REFUSED";
  }
}

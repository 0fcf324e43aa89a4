package com.aetherial.mpesa;

import java.util.Map;

/** What the codes mean when a phone is asked for money: nothing was paid, and this is why. */
final class AskingCodes {
  private static final Map<String, String> REASONS =
      Map.of(
          "1", "insufficient",
          "1001", "busy",
          "1019", "timeout",
          "1025", "unreachable",
          "1032", "cancelled",
          "1037", "timeout",
          "2001", "pin");

  private AskingCodes() {}

  /** A word for the reason, for which there is a sentence. */
  static String reason(String code) {
    return REASONS.getOrDefault(code, "other");
  }
}

package com.aetherial.mpesa;

import java.util.Map;
import java.util.Set;

/** What the codes mean when money is sent. The same numbers mean other things elsewhere. */
final class SendingCodes {
  /** Codes after which our own set-up has to be looked at before anything else is sent. */
  private static final Set<String> STOPS =
      Set.of("11", "21", "2001", "2006", "2028", "8006", "18", "20");

  /** Codes that say nothing about what became of the money. */
  private static final Set<String> DOUBTS =
      Set.of("15", "17", "26", "100000001", "100000002", "100000011");

  private static final String SHORT = "1";
  private static final String NOT_FOUND = "2032";

  private static final Map<String, String> SENTENCES =
      Map.of(
          "1", "We cannot send it at the moment. It is sent as soon as we can.",
          "2", "The amount is below what M-Pesa sends. Withdraw more.",
          "3", "The amount is above what M-Pesa sends at once. Withdraw less.",
          "4", "Your phone has reached M-Pesa’s limit of today. Try again tomorrow.",
          "8", "Your M-Pesa account would hold more than it may. Withdraw less.",
          "2040", "This number is not registered with M-Pesa. Choose another.",
          "SFC_IC0003", "There is no phone with this number. Choose another.");

  private SendingCodes() {}

  static boolean stops(String code) {
    return STOPS.contains(code);
  }

  static boolean isDoubt(String code) {
    return DOUBTS.contains(code);
  }

  static boolean isShort(String code) {
    return SHORT.equals(code);
  }

  /** Whether a question was answered with nobody having heard of the payment. */
  static boolean isUnknown(String code) {
    return NOT_FOUND.equals(code);
  }

  /** Whether the reason is ours and passes. */
  static boolean mayRetry(String code) {
    return isShort(code) || stops(code);
  }

  /** What the member is told. */
  static String sentence(String code) {
    return SENTENCES.getOrDefault(
        code,
        stops(code)
            ? "We cannot send to M-Pesa at the moment. We are looking into it."
            : "M-Pesa did not take the payment.");
  }
}

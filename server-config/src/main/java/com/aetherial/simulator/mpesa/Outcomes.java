package com.aetherial.simulator.mpesa;

import java.util.Map;

/** Phones that always answer in the same way, and the words for every code. */
final class Outcomes {
  private static final String PAID = "The service request is processed successfully.";
  private static final int MAGIC_DIGITS = 7;

  /** Codes of the interface that pays out. */
  private static final Map<String, String> PAYOUT =
      Map.ofEntries(
          Map.entry("0", PAID),
          Map.entry("1", "The balance is insufficient for the transaction."),
          Map.entry("2", "Declined due to limit rule: less than the minimum transaction amount."),
          Map.entry("3", "Declined due to limit rule: greater than the maximum amount."),
          Map.entry("4", "Declined due to limit rule: would exceed daily transfer limit."),
          Map.entry("8", "Declined due to limit rule: would exceed the maximum balance."),
          Map.entry("11", "The DebitParty is in an invalid state."),
          Map.entry("15", "Duplicate detected."),
          Map.entry("17", "System internal error."),
          Map.entry("18", "Initiator credential check failure."),
          Map.entry("20", "Unresolved initiator."),
          Map.entry("21", "The initiator is not allowed to initiate this request."),
          Map.entry("26", "System busy. Traffic blocking condition in place."),
          Map.entry("2001", "The initiator information is invalid."),
          Map.entry("2006", "Declined due to account rule: the account status is not active."),
          Map.entry("2028", "The request is not permitted according to product assignment."),
          Map.entry("2040", "Credit Party customer type can't be supported by the service."),
          Map.entry("8006", "The security credential is locked."),
          Map.entry("SFC_IC0003", "The operator does not exist."),
          Map.entry("100000001", "System overload."),
          Map.entry("100000002", "Throttling error."),
          Map.entry("100000011", "Too many requests."));

  /** Codes of the interface that asks a phone for money; the same numbers mean other things. */
  private static final Map<String, String> PUSH =
      Map.of(
          "0", PAID,
          "1", "The balance is insufficient for the transaction.",
          "1001", "Unable to lock subscriber, a transaction is already in process.",
          "1019", "Transaction has expired.",
          "1025", "An error occurred while sending a push request.",
          "1032", "Request cancelled by user.",
          "1037", "DS timeout user cannot be reached.",
          "2001", "The initiator information is invalid.");

  private Outcomes() {}

  /**
   * What paying to a phone ends in: {@code 254 70 0002040} is not registered, and so on for every
   * code; {@code 254 70 0000999} is SFC_IC0003 and {@code 254 70 01000xx} are the long ones.
   */
  static String ofPayout(String phone) {
    String magic = magic(phone, "25470");
    if (magic.equals("999")) {
      return "SFC_IC0003";
    }
    String code = magic.length() == 6 ? magic.substring(0, 4) + "000" + magic.substring(4) : magic;
    return PAYOUT.containsKey(code) ? code : "0";
  }

  /** What asking a phone ends in by itself: {@code 254 71 0001032} cancels; empty for people. */
  static String ofPush(String phone) {
    if (phone.equals("254710000000")) {
      return "0";
    }
    String magic = magic(phone, "25471");
    return PUSH.containsKey(magic) ? magic : "";
  }

  static String payoutWords(String code) {
    return PAYOUT.getOrDefault(code, "Unknown");
  }

  static String pushWords(String code) {
    return PUSH.getOrDefault(code, "Unknown");
  }

  private static String magic(String phone, String prefix) {
    String rest = phone.startsWith(prefix) ? phone.substring(prefix.length()) : "";
    return rest.length() == MAGIC_DIGITS && rest.startsWith("0")
        ? rest.replaceFirst("^0+(?=.)", "")
        : "";
  }
}

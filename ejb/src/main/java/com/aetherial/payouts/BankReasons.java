package com.aetherial.payouts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a bank did not pay, in sentences for the member. */
final class BankReasons {
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("AC01", "The bank does not know this account number."),
          Map.entry("AC03", "The bank does not know this account number."),
          Map.entry("AC04", "The account is closed."),
          Map.entry("AC06", "The account is blocked."),
          Map.entry("AC13", "The account cannot receive this kind of payment."),
          Map.entry("AC14", "The account cannot receive this kind of payment."),
          Map.entry("AG01", "The account does not take payments of this kind."),
          Map.entry("AG02", "The account does not take payments of this kind."),
          Map.entry("AM02", "The amount is more than the bank takes in one payment."),
          Map.entry("AM03", "The account does not take this currency."),
          Map.entry("AM04", "Our own account was short; nothing is wrong with yours."),
          Map.entry("AM05", "The bank had this payment already."),
          Map.entry("AM09", "The amount was wrong."),
          Map.entry("BE01", "The name does not belong to the account."),
          Map.entry("BE04", "The bank wants to know the address of the account’s owner."),
          Map.entry("BE05", "The bank does not know who pays."),
          Map.entry("CNOR", "The bank cannot be reached."),
          Map.entry("CUST", "The payment was asked back."),
          Map.entry("DNOR", "Our own bank cannot be reached."),
          Map.entry("DUPL", "The bank had this payment already."),
          Map.entry("ED05", "The banks could not settle the payment."),
          Map.entry("FF01", "The bank could not read the payment."),
          Map.entry("FOCR", "The payment was called back."),
          Map.entry("FRAD", "A bank suspects fraud. Please write to us."),
          Map.entry("MD07", "The owner of the account has died."),
          Map.entry("MS02", "The receiver refused the payment."),
          Map.entry("MS03", "The bank did not say why."),
          Map.entry("NARR", "The bank told more in words."),
          Map.entry("RC01", "The bank’s code is not right."),
          Map.entry("RR01", "The bank needs to know more about the account."),
          Map.entry("RR02", "The bank wants to know the name or address of who pays."),
          Map.entry("RR03", "The bank wants to know the name or address of the account’s owner."),
          Map.entry("RR04", "The bank may not make this payment."),
          Map.entry("SVNR", "The receiver’s bank gave no answer."),
          Map.entry("TM01", "The file came too late for that day."));

  /** Reasons that lie with us and pass: the member's coins stay set aside. */
  private static final Set<String> OURS = Set.of("AM04", "DNOR", "FF01", "TM01", "DT01", "RR02");

  private BankReasons() {}

  /** What a code means, for the member. */
  static String sentence(@Nullable String code) {
    return SENTENCES.getOrDefault(code == null ? "MS03" : code, "The bank refused the payment.");
  }

  /** Whether the same payment may be made again, as nothing is wrong with it. */
  static boolean mayRetry(@Nullable String code) {
    return code != null && OURS.contains(code);
  }
}

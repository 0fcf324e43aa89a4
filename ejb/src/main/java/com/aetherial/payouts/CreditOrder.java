package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import java.util.regex.Pattern;

/**
 * One payment in a file for the bank.
 *
 * @param endToEndId by which all banks on the way name it, at most 35 letters and digits
 * @param amount so much
 * @param creditor to whom
 * @param remittance what the creditor reads on their statement
 */
record CreditOrder(String endToEndId, Price amount, BankParty creditor, String remittance) {
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]{1,35}");

  CreditOrder {
    if (!ID.matcher(endToEndId).matches()) {
      throw new IllegalArgumentException("Not a name of a payment: " + endToEndId);
    }
  }
}

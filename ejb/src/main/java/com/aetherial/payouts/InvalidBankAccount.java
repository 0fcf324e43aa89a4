package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A bank account cannot exist as it was written. */
public class InvalidBankAccount extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvalidBankAccount() {
    super(
        "This is no account number. Check it digit by digit, or name the "
            + "bank’s code and the account’s number.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "iban";
  }
}

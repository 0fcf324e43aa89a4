package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A member has ten payout methods. */
public class TooManyPayoutMethods extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyPayoutMethods() {
    super("You have ten payout methods. Remove one that you no longer use.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public String field() {
    return "";
  }
}

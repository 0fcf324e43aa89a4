package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The member has this destination already. */
public class PayoutMethodKnown extends Refusal {
  private static final long serialVersionUID = 1L;

  public PayoutMethodKnown() {
    super("You have this payout method already.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "";
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Nobody has shown yet that the payout method is the member's, or the provider asks for more. */
public class PayoutMethodNotReady extends Refusal {
  private static final long serialVersionUID = 1L;

  public PayoutMethodNotReady() {
    super("This payout method is not confirmed yet. Confirm it first, or choose another.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "methodId";
  }
}

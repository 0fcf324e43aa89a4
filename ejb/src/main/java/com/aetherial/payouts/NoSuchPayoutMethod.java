package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** There is no such payout method, or it belongs to somebody else. */
public class NoSuchPayoutMethod extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchPayoutMethod() {
    super("There is no such payout method. Choose one of yours.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

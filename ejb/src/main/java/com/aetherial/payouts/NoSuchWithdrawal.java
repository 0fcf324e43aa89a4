package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** There is no such withdrawal, or it belongs to somebody else. */
public class NoSuchWithdrawal extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchWithdrawal() {
    super("There is no such withdrawal.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** What the provider may have paid cannot be cancelled. */
public class WithdrawalAlreadySent extends Refusal {
  private static final long serialVersionUID = 1L;

  public WithdrawalAlreadySent() {
    super("This withdrawal has been sent and can no longer be cancelled.");
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

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Nobody decides about their own withdrawal. */
public class OwnWithdrawal extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnWithdrawal() {
    super("This is your own withdrawal. Another administrator decides about it.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }

  @Override
  public String field() {
    return "";
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A member has one open withdrawal at a time. */
public class WithdrawalUnderWay extends Refusal {
  private static final long serialVersionUID = 1L;

  public WithdrawalUnderWay() {
    super("A withdrawal of yours is under way. Wait until it is paid, or cancel it first.");
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

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The withdrawal is not where this act is possible. */
public class NotPossibleNow extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotPossibleNow() {
    super("This is not possible now; the withdrawal has moved on. Look at it again.");
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

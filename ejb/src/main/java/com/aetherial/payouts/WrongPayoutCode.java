package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The code is wrong, used up or too old. */
public class WrongPayoutCode extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongPayoutCode() {
    super("That is not the code, or it is older than ten minutes. Ask for a new one.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "code";
  }
}

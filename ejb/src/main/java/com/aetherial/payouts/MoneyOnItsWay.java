package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A wallet cannot be closed while its coins may come back. */
public class MoneyOnItsWay extends Refusal {
  private static final long serialVersionUID = 1L;

  public MoneyOnItsWay() {
    super("A withdrawal of this wallet is open, or may still come back. Close it a week later.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The hold's time was over before it was captured. */
public class HoldExpired extends Refusal {
  private static final long serialVersionUID = 1L;

  public HoldExpired() {
    super("The hold has expired. Its coins are available again.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

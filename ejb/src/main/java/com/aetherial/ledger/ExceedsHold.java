package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** More was to be captured than was set aside. */
public class ExceedsHold extends Refusal {
  private static final long serialVersionUID = 1L;

  public ExceedsHold() {
    super("The hold does not cover that much.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

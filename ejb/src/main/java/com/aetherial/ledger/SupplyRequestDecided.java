package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The request for more coins was decided the other way. */
public class SupplyRequestDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  public SupplyRequestDecided() {
    super("This request was decided before.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** One request for more coins is decided before the next is made. */
public class SupplyRequestOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  public SupplyRequestOpen() {
    super("There is an open request for coins already. Decide it first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

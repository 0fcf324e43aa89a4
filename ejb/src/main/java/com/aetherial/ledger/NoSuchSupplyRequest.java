package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** Nobody asked for coins under this id. */
public class NoSuchSupplyRequest extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchSupplyRequest() {
    super("There is no such request for coins.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

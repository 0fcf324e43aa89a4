package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The transaction met others too often; nothing was changed. */
public class LedgerBusy extends Refusal {
  private static final long serialVersionUID = 1L;

  public LedgerBusy() {
    super("The books are busy. Nothing was changed; try again in a moment.");
  }

  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }

  @Override
  public String field() {
    return "";
  }
}

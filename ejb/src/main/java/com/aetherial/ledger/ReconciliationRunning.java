package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The books are being checked already, here or on another node. */
public class ReconciliationRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReconciliationRunning() {
    super("The books are being checked already. Look at the report in a moment.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** Nothing was wrong with this transfer, but another one of its batch was refused. */
public class BatchRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public BatchRefused() {
    super("Another transfer of the batch was refused, and all or none were wanted.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

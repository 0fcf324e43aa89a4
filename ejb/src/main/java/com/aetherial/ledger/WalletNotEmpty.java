package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** A wallet that holds coins, holds included, cannot be closed. */
public class WalletNotEmpty extends Refusal {
  private static final long serialVersionUID = 1L;

  public WalletNotEmpty() {
    super("Only an empty wallet can be closed. Settle its coins, holds and debt first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The supply is fixed for good by its policy. */
public class SupplyCapped extends Refusal {
  private static final long serialVersionUID = 1L;

  public SupplyCapped() {
    super("The supply is fixed. No coins can be added.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** What is paid for cannot be cancelled. */
public class PurchaseAlreadyPaid extends Refusal {
  private static final long serialVersionUID = 1L;

  public PurchaseAlreadyPaid() {
    super("This purchase is paid for, so it cannot be cancelled any more.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

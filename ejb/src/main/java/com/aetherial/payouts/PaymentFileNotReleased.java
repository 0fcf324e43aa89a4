package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The payment file waits for its release, or was cancelled. */
public class PaymentFileNotReleased extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentFileNotReleased() {
    super("This payment file is not released.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

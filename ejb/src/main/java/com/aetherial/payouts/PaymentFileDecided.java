package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The payment file can no longer be changed. */
public class PaymentFileDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentFileDecided() {
    super("This payment file is sent or cancelled.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

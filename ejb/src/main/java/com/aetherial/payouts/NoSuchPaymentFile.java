package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The payment file is not there. */
public class NoSuchPaymentFile extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchPaymentFile() {
    super("There is no such payment file.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

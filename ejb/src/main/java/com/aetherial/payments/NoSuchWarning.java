package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** No bank suspects this payment, or that was looked at to the end. */
public class NoSuchWarning extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchWarning() {
    super("No bank suspects this payment, or somebody has decided about it.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

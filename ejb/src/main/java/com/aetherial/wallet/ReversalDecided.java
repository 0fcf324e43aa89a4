package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** A request to reverse a transfer is decided once. */
public class ReversalDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReversalDecided() {
    super("Somebody has decided about this reversal already.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

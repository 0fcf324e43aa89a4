package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** What other parts of the platform count on is put right there, not by hand. */
public class ReversedElsewhere extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReversedElsewhere() {
    super("Transfers of this kind are put right where they came from, not by hand.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

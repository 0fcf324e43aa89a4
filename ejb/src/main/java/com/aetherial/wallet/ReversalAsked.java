package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** A transfer has one open request at a time. */
public class ReversalAsked extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReversalAsked() {
    super("Somebody has asked to reverse this transfer already.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

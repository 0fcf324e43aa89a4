package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** Everybody reports a thing once. */
public class ReportedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReportedAlready() {
    super("You have reported this already. Somebody will look at it.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

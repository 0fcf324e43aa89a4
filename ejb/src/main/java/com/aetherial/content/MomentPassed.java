package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** Nothing is published in the past, or later than in a year. */
public class MomentPassed extends Refusal {
  private static final long serialVersionUID = 1L;

  public MomentPassed() {
    super("Choose a moment within a year from now.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}

package com.aetherial.analytics;

import com.aetherial.kernel.Refusal;

/** Nobody measures this, or not by this dimension. */
public class NotMeasured extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotMeasured() {
    super("Nobody measures that, or not by this dimension.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}

package com.aetherial.analytics;

import com.aetherial.kernel.Refusal;

/** Nobody keeps more reports than they can look through. */
public class TooManyReports extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyReports() {
    super("You keep fifty reports. Delete one that you do not need.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.analytics;

import com.aetherial.kernel.Refusal;

/** The report is not there, or is somebody else's. */
public class NoSuchReport extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchReport() {
    super("You keep no such report.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

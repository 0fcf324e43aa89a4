package com.aetherial.admin;

import com.aetherial.kernel.Refusal;

/** What everything stands on cannot be turned off. */
public class CoreModule extends Refusal {
  private static final long serialVersionUID = 1L;

  public CoreModule() {
    super("This module is at the core of the platform and stays on.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

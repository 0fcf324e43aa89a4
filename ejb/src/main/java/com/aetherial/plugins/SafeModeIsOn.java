package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** The server was started in safe mode, in which no plugin runs. */
public class SafeModeIsOn extends Refusal {
  private static final long serialVersionUID = 1L;

  public SafeModeIsOn() {
    super("The server runs in safe mode. No plugin can be turned on.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

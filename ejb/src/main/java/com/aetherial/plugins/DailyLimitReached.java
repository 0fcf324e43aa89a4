package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** A plugin has given what it may give in a day. */
public class DailyLimitReached extends Refusal {
  private static final long serialVersionUID = 1L;

  public DailyLimitReached() {
    super("The plugin has given what it may give in a day.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}

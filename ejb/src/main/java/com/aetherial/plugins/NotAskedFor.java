package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** More was granted to a plugin than it asked for. */
public class NotAskedFor extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotAskedFor() {
    super("The plugin did not ask for that.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}

package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** No plugin has this id. */
public class NoSuchPlugin extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchPlugin() {
    super("There is no such plugin.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

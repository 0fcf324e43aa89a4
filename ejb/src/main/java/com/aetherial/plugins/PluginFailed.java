package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** A plugin failed when it was turned on. */
public class PluginFailed extends Refusal {
  private static final long serialVersionUID = 1L;

  public PluginFailed(String how) {
    super("The plugin failed: {0}", how);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.plugins;

import com.aetherial.kernel.Refusal;

/** There are as many plugins as there may be. */
public class TooManyPlugins extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyPlugins() {
    super("There are as many plugins as there may be. Remove one first.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}

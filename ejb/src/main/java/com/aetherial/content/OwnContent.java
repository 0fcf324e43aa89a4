package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** Nobody judges or reports what they wrote themselves. */
public class OwnContent extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnContent() {
    super("This is your own. Somebody else decides about it.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

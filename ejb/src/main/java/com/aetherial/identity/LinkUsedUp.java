package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The link was used before, is too old, or never was one of ours. */
public class LinkUsedUp extends Refusal {
  private static final long serialVersionUID = 1L;

  public LinkUsedUp() {
    super("This link opens nothing any more. Ask for a new one.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

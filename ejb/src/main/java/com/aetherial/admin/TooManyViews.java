package com.aetherial.admin;

import com.aetherial.kernel.Refusal;

/** Nobody keeps more views of a list than they can look through. */
public class TooManyViews extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyViews() {
    super("You have fifty views of this list. Delete one that you do not need.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.admin;

import com.aetherial.kernel.Refusal;

/** The view is not there, or is somebody else's. */
public class NoSuchView extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchView() {
    super("You have no such view.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

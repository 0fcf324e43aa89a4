package com.aetherial.checklist;

import com.aetherial.kernel.Refusal;

/** The checklist has no such step. */
public class NoSuchStep extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchStep() {
    super("The checklist has no such step.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.checklist;

import com.aetherial.kernel.Refusal;

/** Coins are claimed for something that was not done yet. */
public class StepNotDone extends Refusal {
  private static final long serialVersionUID = 1L;

  public StepNotDone() {
    super("Do this first; then its coins are yours.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

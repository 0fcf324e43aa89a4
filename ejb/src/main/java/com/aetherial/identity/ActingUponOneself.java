package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Nobody keeps themselves out or changes their own rank. */
public class ActingUponOneself extends Refusal {
  private static final long serialVersionUID = 1L;

  public ActingUponOneself() {
    super("You cannot do this to yourself. Ask another administrator.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

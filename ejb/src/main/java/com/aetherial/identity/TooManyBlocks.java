package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The person has blocked as many as one may. */
public class TooManyBlocks extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyBlocks() {
    super("You have blocked a thousand people. Unblock somebody.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}

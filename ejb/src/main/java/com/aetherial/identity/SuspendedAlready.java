package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** A person is suspended once at a time. */
public class SuspendedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public SuspendedAlready() {
    super("This person is suspended already. Lift that first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

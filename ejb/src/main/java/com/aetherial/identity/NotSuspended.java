package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Only who is kept out can be let in. */
public class NotSuspended extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotSuspended() {
    super("This person is not suspended.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

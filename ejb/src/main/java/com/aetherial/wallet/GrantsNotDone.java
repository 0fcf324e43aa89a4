package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** Something changed between the check and the giving; nothing was given. */
public class GrantsNotDone extends Refusal {
  private static final long serialVersionUID = 1L;

  public GrantsNotDone(String sentence) {
    super("Nothing was given. " + sentence);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The person has as many passkeys as one may. */
public class TooManyPasskeys extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyPasskeys() {
    super("You have ten passkeys. Remove one that you no longer use.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}

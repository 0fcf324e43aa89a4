package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The passkey's answer is not one that opens this account now. */
public class PasskeyRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public PasskeyRefused() {
    super("This passkey did not work here. Try again, or use another way.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The address belongs to an account that has not confirmed it. */
public class SignOnNeedsPassword extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignOnNeedsPassword() {
    super(
        "An account has your address and has not confirmed it."
            + " Log in with its password and confirm the address first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

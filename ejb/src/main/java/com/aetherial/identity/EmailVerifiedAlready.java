package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** There is nothing left to confirm about the address. */
public class EmailVerifiedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public EmailVerifiedAlready() {
    super("Your e-mail address is confirmed already.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

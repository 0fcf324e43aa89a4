package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The issuer does not answer as it should. */
public class SignOnUnavailable extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignOnUnavailable() {
    super("The sign-on cannot be reached now. Log in another way, or try again later.");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_GATEWAY;
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** What came back from the issuer is not for this browser, or not from the issuer. */
public class SignOnRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignOnRefused() {
    super("The sign-on did not work. Begin again.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

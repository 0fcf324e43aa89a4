package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** No account has this name with this password; which of the two is wrong is not told. */
public class WrongCredentials extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongCredentials() {
    super("Name and password do not belong together.");
  }

  @Override
  public Kind kind() {
    return Kind.UNAUTHENTICATED;
  }

  @Override
  public String field() {
    return "";
  }
}

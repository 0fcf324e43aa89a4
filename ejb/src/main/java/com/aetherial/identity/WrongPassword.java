package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The password with which an act should be confirmed is not the person's. */
public class WrongPassword extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongPassword() {
    super("This is not your password.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }

  @Override
  public String field() {
    return "password";
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Another account has the email address. */
public class EmailTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public EmailTaken() {
    super("This email address belongs to an account already. Log in instead?");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "email";
  }
}

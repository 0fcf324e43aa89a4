package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Another account has the username. */
public class UsernameTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public UsernameTaken() {
    super("This username is taken. Choose another.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "username";
  }
}

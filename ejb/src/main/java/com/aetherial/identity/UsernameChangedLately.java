package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** A username can be changed once within thirty days. */
public class UsernameChangedLately extends Refusal {
  private static final long serialVersionUID = 1L;

  public UsernameChangedLately() {
    super("You changed your username within the last thirty days. Wait until they are over.");
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

package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The person has no such passkey. */
public class NoSuchPasskey extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchPasskey() {
    super("You have no such passkey.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

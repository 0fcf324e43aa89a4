package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The person has no such open login. */
public class NoSuchSession extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchSession() {
    super("There is no such login, or it has ended.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The person has no such key; somebody else's key is answered the same way. */
public class NoSuchApiKey extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchApiKey() {
    super("You have no such API key.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

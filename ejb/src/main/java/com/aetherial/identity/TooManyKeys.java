package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The person holds as many API keys as one may. */
public class TooManyKeys extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyKeys() {
    super("You have twenty API keys. Revoke one that you no longer use.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public String field() {
    return "";
  }
}

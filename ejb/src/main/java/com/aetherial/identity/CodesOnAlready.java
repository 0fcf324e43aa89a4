package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Codes of an authenticator app are turned on already. */
public class CodesOnAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public CodesOnAlready() {
    super("Codes of an app are turned on already. Turn them off first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

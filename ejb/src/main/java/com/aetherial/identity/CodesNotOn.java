package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The act needs codes of an authenticator app, and the person has none. */
public class CodesNotOn extends Refusal {
  private static final long serialVersionUID = 1L;

  public CodesNotOn() {
    super("Codes of an app are not turned on.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

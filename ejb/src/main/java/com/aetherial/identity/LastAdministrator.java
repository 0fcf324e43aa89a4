package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Nobody else administers the platform. */
public class LastAdministrator extends Refusal {
  private static final long serialVersionUID = 1L;

  public LastAdministrator() {
    super("Nobody else administers the platform. Appoint somebody first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

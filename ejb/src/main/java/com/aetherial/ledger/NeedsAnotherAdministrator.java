package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** Who asks for coins cannot agree to it. */
public class NeedsAnotherAdministrator extends Refusal {
  private static final long serialVersionUID = 1L;

  public NeedsAnotherAdministrator() {
    super("Somebody else than the one who asked must agree.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

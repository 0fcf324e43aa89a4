package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** An administrator froze the account; it may receive at most. */
public class AccountFrozen extends Refusal {
  private static final long serialVersionUID = 1L;

  public AccountFrozen() {
    super("This wallet is frozen. Ask support what to do.");
  }

  @Override
  public Kind kind() {
    return Kind.LOCKED;
  }

  @Override
  public String field() {
    return "";
  }
}

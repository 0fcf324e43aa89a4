package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The wallet was closed, which is for good. */
public class AccountClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public AccountClosed() {
    super("This wallet is closed for good.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

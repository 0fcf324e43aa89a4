package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The account that should take part does not exist. */
public class NoWallet extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoWallet() {
    super("This member has no wallet.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }

  @Override
  public String field() {
    return "to";
  }
}

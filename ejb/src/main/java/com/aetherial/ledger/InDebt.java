package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The person owes coins after a chargeback. */
public class InDebt extends Refusal {
  private static final long serialVersionUID = 1L;

  public InDebt() {
    super("A payment of yours was charged back. Buy coins to settle the debt first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "";
  }
}

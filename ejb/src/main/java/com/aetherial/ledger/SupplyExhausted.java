package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The supply is finite, and what is left of it does not suffice. */
public class SupplyExhausted extends Refusal {
  private static final long serialVersionUID = 1L;

  public SupplyExhausted() {
    super("The treasury cannot give that many coins any more.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "amount";
  }
}

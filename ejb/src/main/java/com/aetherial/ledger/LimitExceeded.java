package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The amount would pass the upper bound of the receiving account. */
public class LimitExceeded extends Refusal {
  private static final long serialVersionUID = 1L;

  public LimitExceeded() {
    super("The receiving account cannot take that much.");
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

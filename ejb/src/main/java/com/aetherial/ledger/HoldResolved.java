package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** A hold is resolved at most once. */
public class HoldResolved extends Refusal {
  private static final long serialVersionUID = 1L;

  public HoldResolved() {
    super("The hold was captured, released or has expired already.");
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

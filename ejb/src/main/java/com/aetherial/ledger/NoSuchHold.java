package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The hold is unknown. */
public class NoSuchHold extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchHold() {
    super("There is no such hold.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }

  @Override
  public String field() {
    return "";
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The transfer was given back before, or is not one that can be undone. */
public class NotReversible extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotReversible() {
    super("This transfer cannot be reversed, or was already.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

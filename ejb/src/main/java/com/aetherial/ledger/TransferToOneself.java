package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** Sender and receiver are the same person. */
public class TransferToOneself extends Refusal {
  private static final long serialVersionUID = 1L;

  public TransferToOneself() {
    super("You cannot send coins to yourself.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "to";
  }
}

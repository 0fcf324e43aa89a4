package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** The transfer does not exist, or the one who asks took no part in it. */
public class NoSuchTransfer extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchTransfer() {
    super("You have no such transfer.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

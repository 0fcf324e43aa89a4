package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Who made a large payment file cannot release it. */
public class SecondPersonNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  public SecondPersonNeeded() {
    super("Another administrator has to release this payment file.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

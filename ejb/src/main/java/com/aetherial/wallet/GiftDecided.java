package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** A gift is given or rejected once. */
public class GiftDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  public GiftDecided() {
    super("Somebody has decided about this gift already.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

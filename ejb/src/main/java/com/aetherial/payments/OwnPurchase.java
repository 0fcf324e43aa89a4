package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** Nobody says of their own purchase that there is nothing to suspect. */
public class OwnPurchase extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnPurchase() {
    super("Somebody else must look at your own purchase.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The purchase does not exist, or belongs to somebody else. */
public class NoSuchPurchase extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchPurchase() {
    super("You have no such purchase.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.webhooks;

import com.aetherial.kernel.Refusal;

/** Nothing with this id was sent to the endpoint. */
public class NoSuchDelivery extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchDelivery() {
    super("There is no such delivery.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

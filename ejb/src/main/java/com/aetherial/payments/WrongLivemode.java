package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** Test events do not concern a live deployment, nor the reverse. */
public class WrongLivemode extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongLivemode() {
    super("The event is of the other mode than this deployment (test or live).");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_REQUEST;
  }
}

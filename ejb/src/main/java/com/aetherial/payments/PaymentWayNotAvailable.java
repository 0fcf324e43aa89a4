package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The way of paying is unknown, or the operator has not set it up. */
public class PaymentWayNotAvailable extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentWayNotAvailable(String gateway) {
    super("One cannot pay by “{0}” here. Choose another way to pay.", gateway);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "gateway";
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The payment provider said a definite no; nothing was charged. */
public class PaymentProviderRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentProviderRefused() {
    super("The payment provider refused the purchase. Nothing was charged; try again later.");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_GATEWAY;
  }
}

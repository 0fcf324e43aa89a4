package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The payment provider did not answer; repeating the request goes on where it stood. */
public class PaymentProviderUnavailable extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentProviderUnavailable() {
    super("The payment provider does not answer. Nothing was charged; repeat this in a moment.");
  }

  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }
}

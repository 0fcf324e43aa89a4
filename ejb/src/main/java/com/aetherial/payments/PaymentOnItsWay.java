package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** A wallet cannot be closed while money may still come in for it. */
public class PaymentOnItsWay extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentOnItsWay() {
    super("A purchase, a plan or a dispute of this wallet is open. Close it when that is over.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

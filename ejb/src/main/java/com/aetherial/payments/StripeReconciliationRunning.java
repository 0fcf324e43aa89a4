package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The books are being compared with Stripe's already, here or on another node. */
public class StripeReconciliationRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  public StripeReconciliationRunning() {
    super("A comparison with Stripe is under way. Look at its report in a moment.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

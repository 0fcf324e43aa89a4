package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** Only who has a plan can change it. */
public class NoSubscription extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSubscription() {
    super("You have no plan. Choose one first.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

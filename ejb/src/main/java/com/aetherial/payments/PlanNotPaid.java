package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** A dearer plan must be paid at once, and the card did not pay. */
public class PlanNotPaid extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlanNotPaid() {
    super("Your card was declined, so your plan stays as it was. Try another card.");
  }

  @Override
  public Kind kind() {
    return Kind.UNPAID;
  }

  @Override
  public String field() {
    return "plan";
  }
}

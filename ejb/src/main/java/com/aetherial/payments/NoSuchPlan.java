package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The code is not one of the plans. */
public class NoSuchPlan extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchPlan(String code) {
    super("There is no plan “{0}”.", code);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "plan";
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** Nobody has two plans at once. */
public class AlreadySubscribed extends Refusal {
  private static final long serialVersionUID = 1L;

  public AlreadySubscribed() {
    super("You have a plan already. Change it instead of taking a second one.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "plan";
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** There is no such incident. */
public class NoSuchIncident extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchIncident() {
    super("There is no such incident.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }

  @Override
  public String field() {
    return "";
  }
}

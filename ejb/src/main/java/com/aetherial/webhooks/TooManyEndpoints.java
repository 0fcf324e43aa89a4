package com.aetherial.webhooks;

import com.aetherial.kernel.Refusal;

/** There are as many endpoints as there may be. */
public class TooManyEndpoints extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyEndpoints() {
    super("There are as many endpoints as there may be. Delete one first.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}

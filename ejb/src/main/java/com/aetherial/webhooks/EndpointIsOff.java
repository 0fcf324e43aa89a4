package com.aetherial.webhooks;

import com.aetherial.kernel.Refusal;

/** Nothing is sent to an endpoint that is off. */
public class EndpointIsOff extends Refusal {
  private static final long serialVersionUID = 1L;

  public EndpointIsOff() {
    super("The endpoint is off. Turn it on first.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

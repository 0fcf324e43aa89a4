package com.aetherial.webhooks;

import com.aetherial.kernel.Refusal;

/** No endpoint has this id. */
public class NoSuchEndpoint extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchEndpoint() {
    super("There is no such endpoint.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

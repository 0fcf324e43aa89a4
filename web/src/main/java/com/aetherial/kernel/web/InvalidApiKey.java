package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** The request carried a key that opens nothing. */
public class InvalidApiKey extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvalidApiKey() {
    super("This API key is unknown, revoked or expired.");
  }

  @Override
  public Kind kind() {
    return Kind.UNAUTHENTICATED;
  }
}

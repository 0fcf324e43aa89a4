package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The key belongs to a request that asked for something else. */
public class RequestKeyReused extends Refusal {
  private static final long serialVersionUID = 1L;

  public RequestKeyReused() {
    super("This Idempotency-Key was used for another request. Use a new one.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "";
  }
}

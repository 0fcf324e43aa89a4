package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;

/** The first request with this key has not been answered yet. */
public class RequestInProgress extends Refusal {
  private static final long serialVersionUID = 1L;

  public RequestInProgress() {
    super("A request with this Idempotency-Key is still running. Ask again in a moment.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "";
  }
}

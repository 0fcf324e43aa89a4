package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** A request that moves value came without a key that tells a repetition from a second act. */
public class IdempotencyKeyMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public IdempotencyKeyMissing() {
    super("Send an Idempotency-Key header of 1 to 255 visible characters, a new one for each act.");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_REQUEST;
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The message is signed and yet not an event. */
public class MalformedEvent extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedEvent() {
    super("The body is not an event.");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_REQUEST;
  }
}

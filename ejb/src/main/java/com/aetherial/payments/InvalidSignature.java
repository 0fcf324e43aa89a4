package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** The message was not signed with a secret of ours, or not just now. */
public class InvalidSignature extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvalidSignature() {
    super("The signature does not fit the message, or is too old or too far ahead.");
  }

  @Override
  public Kind kind() {
    return Kind.BAD_REQUEST;
  }
}

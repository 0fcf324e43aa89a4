package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** No message of this name waits for work. */
public class NoSuchMessage extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchMessage() {
    super("This message does not wait any more.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

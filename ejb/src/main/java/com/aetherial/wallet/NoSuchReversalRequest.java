package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** No reversal was asked for under this id. */
public class NoSuchReversalRequest extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchReversalRequest() {
    super("Nobody asked for this reversal.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** No large gift was asked for under this id. */
public class NoSuchGiftRequest extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchGiftRequest() {
    super("Nobody asked for this gift.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.mpesa;

import com.aetherial.kernel.Refusal;

/** Nothing of ours waits for a callback at this address, or from this caller. */
public class NoSuchCallback extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchCallback() {
    super("Nothing waits for an answer here.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

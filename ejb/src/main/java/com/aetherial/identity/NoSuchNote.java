package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** There is no such note about this member, or it was taken back. */
public class NoSuchNote extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchNote() {
    super("There is no such note, or it was taken back already.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

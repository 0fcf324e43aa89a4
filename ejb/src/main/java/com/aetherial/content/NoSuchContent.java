package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** There is no such thing, or the reader may not see it. */
public class NoSuchContent extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchContent() {
    super("There is no such thing.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

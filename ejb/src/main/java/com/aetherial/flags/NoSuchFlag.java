package com.aetherial.flags;

import com.aetherial.kernel.Refusal;

/** No flag has this name. */
public class NoSuchFlag extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchFlag() {
    super("There is no such flag.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

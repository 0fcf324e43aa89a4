package com.aetherial.content;

import com.aetherial.kernel.Refusal;

/** No rule has this id. */
public class NoSuchRule extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchRule() {
    super("There is no such rule.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** No shelf of the help has this name. */
public class NoSuchCategory extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchCategory() {
    super("There is no such category.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

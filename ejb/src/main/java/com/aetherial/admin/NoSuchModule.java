package com.aetherial.admin;

import com.aetherial.kernel.Refusal;

/** No module has this word. */
public class NoSuchModule extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchModule() {
    super("There is no such module.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

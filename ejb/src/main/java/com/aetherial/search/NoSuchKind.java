package com.aetherial.search;

import com.aetherial.kernel.Refusal;

/** No module has things of this kind to be found. */
public class NoSuchKind extends Refusal {
  private static final long serialVersionUID = 1;

  public NoSuchKind() {
    super("Nothing of this kind can be found.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

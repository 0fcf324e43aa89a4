package com.aetherial.search;

import com.aetherial.kernel.Refusal;

/** The search is none that the member keeps. */
public class NoSuchSearch extends Refusal {
  private static final long serialVersionUID = 1;

  public NoSuchSearch() {
    super("You keep no such search.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

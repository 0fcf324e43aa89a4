package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** Something that cannot be chosen, or not like this. */
public class NoSuchChoice extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String name;

  public NoSuchChoice(String name) {
    super("This cannot be chosen.");
    this.name = name;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return name;
  }
}

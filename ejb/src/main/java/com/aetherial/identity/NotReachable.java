package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The receiver takes nothing from this sender. */
public class NotReachable extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotReachable() {
    super("This member takes nothing from you.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }

  @Override
  public String field() {
    return "to";
  }
}

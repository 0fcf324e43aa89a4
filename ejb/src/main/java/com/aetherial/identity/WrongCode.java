package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The code is another, is too old, or was used before. */
public class WrongCode extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongCode() {
    super("This code is not right, or was used before. Take the newest one.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }

  @Override
  public String field() {
    return "code";
  }
}

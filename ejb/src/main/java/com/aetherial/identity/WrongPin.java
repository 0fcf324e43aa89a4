package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The PIN is not the person's. */
public class WrongPin extends Refusal {
  private static final long serialVersionUID = 1L;

  public WrongPin() {
    super("This is not your PIN.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }

  @Override
  public String field() {
    return "pin";
  }
}

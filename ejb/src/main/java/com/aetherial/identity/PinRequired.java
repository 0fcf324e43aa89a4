package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The act needs the person's PIN, and none was given. */
public class PinRequired extends Refusal {
  private static final long serialVersionUID = 1L;

  public PinRequired() {
    super("Type your PIN.");
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

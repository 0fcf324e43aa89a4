package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The operator asks everybody for a PIN here, and the person has not set one. */
public class PinMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PinMissing() {
    super("Set a PIN first: Settings, Security, PIN.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }

  @Override
  public String field() {
    return "";
  }
}

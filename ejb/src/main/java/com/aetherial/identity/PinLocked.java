package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The PIN was wrong five times; it opens nothing for a quarter of an hour. */
public class PinLocked extends Refusal {
  private static final long serialVersionUID = 1L;

  public PinLocked() {
    super("Your PIN was wrong five times. Wait fifteen minutes.");
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

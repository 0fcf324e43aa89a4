package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Too many codes were sent or guessed for this number. */
public class TooManyPayoutCodes extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyPayoutCodes() {
    super("Too many codes were sent or tried. Wait an hour, then ask for a new code.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }

  @Override
  public String field() {
    return "code";
  }
}

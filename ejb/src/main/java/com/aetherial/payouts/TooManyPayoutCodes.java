package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Too many codes were sent or guessed for this number. */
public class TooManyPayoutCodes extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyPayoutCodes() {
    super("Too many tries. Wait an hour, or remove the number and add it again.");
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

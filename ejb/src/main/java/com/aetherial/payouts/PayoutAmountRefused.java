package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The amount is below the least or above the most that can be paid out. */
public class PayoutAmountRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String field;

  public PayoutAmountRefused(String field, String sentence) {
    super(sentence);
    this.field = field;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return field;
  }
}

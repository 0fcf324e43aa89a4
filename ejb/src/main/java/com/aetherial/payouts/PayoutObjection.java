package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The destination is well formed, and the provider cannot pay there. */
public class PayoutObjection extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String field;

  public PayoutObjection(String field, String sentence) {
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

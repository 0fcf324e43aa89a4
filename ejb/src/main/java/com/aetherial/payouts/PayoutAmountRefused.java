package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The amount is below the least or above the most that can be paid out. */
public class PayoutAmountRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String wording;
  private final String field;

  /** Says what is wrong in a sentence that has a name of its own among the translations. */
  public PayoutAmountRefused(String field, String wording, String sentence, Object... facts) {
    super(sentence, facts);
    this.wording = wording;
    this.field = field;
  }

  /** The same no, about another field. */
  PayoutAmountRefused about(String other) {
    return new PayoutAmountRefused(other, wording, getMessage(), facts().toArray());
  }

  @Override
  public String wording() {
    return code() + "." + wording;
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

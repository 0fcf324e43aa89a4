package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** What is put right counts from a moment that is over and not too long ago. */
public class NotThatMoment extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotThatMoment() {
    super("It counts from a moment within the last year, and not before what it puts right.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "effectiveAt";
  }
}

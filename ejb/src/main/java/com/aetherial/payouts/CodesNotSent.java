package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Nobody sends text messages for this platform, or not now. */
public class CodesNotSent extends Refusal {
  private static final long serialVersionUID = 1L;

  public CodesNotSent() {
    super(
        "We cannot send text messages at the moment, so a phone cannot be "
            + "confirmed. Try again later, or choose another way of being paid.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "number";
  }
}

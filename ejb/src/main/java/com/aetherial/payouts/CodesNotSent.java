package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** Nobody sends text messages for this platform. */
public class CodesNotSent extends Refusal {
  private static final long serialVersionUID = 1L;

  public CodesNotSent() {
    super(
        "This platform cannot send text messages yet, so a phone cannot be "
            + "confirmed. Ask its operator, or choose another way of being paid.");
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

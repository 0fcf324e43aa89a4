package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** No text message can be brought to a phone. */
public class PhoneUnreachable extends Refusal {
  private static final long serialVersionUID = 1L;

  public PhoneUnreachable() {
    super("No text message can be sent to this number. Check it digit by digit, or use another.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "number";
  }
}

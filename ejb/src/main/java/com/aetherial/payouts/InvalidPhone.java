package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A text is no phone number in the international form. */
public class InvalidPhone extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvalidPhone() {
    super("Write the number with its country code, such as +254 712 345 678.");
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

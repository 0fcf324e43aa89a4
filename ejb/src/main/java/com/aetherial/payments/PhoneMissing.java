package com.aetherial.payments;

import com.aetherial.kernel.Refusal;

/** Who pays by phone names a phone that can. */
public class PhoneMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PhoneMissing() {
    super("Enter the Kenyan number of your M-Pesa phone, such as 0712 345 678.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "phone";
  }
}

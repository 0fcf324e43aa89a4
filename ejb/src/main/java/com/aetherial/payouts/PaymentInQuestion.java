package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A bank has asked about a payment of the member's; until that is settled nothing is paid out. */
public class PaymentInQuestion extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentInQuestion() {
    super(
        "A bank has asked about one of your payments. You can withdraw again when we have looked"
            + " at it, which takes some days at most.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "";
  }
}

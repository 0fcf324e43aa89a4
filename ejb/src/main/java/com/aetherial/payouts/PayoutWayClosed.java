package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** The provider cannot send money now. */
public class PayoutWayClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public PayoutWayClosed() {
    super(
        "This way of being paid is not open at the moment. Choose another one, "
            + "or try again later.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String field() {
    return "methodId";
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** There is nothing to write into a payment file. */
public class NoPaymentsWaiting extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoPaymentsWaiting() {
    super("No payment by bank waits for a file.");
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

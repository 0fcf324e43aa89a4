package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** An administrator approves a withdrawal once; the second approval is somebody else's. */
public class ApprovedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public ApprovedAlready() {
    super("You have approved this already. A second administrator has to look at it too.");
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

package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;

/** Nobody takes back what they sent, or keeps what others want back, by their office. */
public class OwnTransfer extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnTransfer() {
    super("Somebody who took no part in this transfer must reverse it.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}

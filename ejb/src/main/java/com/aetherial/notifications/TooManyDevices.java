package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** The person hears of things in as many browsers as one may. */
public class TooManyDevices extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyDevices() {
    super("You get messages in ten browsers. Remove one that you no longer use.");
  }

  @Override
  public Kind kind() {
    return Kind.LIMITED;
  }
}

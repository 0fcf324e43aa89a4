package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** The notification does not exist, or is somebody else's. */
public class NoSuchNotification extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchNotification() {
    super("You have no such notification.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

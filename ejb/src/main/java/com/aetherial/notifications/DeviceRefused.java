package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** The browser names a service that is not written to, or keys that are none. */
public class DeviceRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public DeviceRefused() {
    super("This browser cannot be told anything from here.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}

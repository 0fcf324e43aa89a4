package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** The operator has given no keys, so browsers cannot be told anything. */
public class PushNotOffered extends Refusal {
  private static final long serialVersionUID = 1L;

  public PushNotOffered() {
    super("Messages to browsers are not offered here.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

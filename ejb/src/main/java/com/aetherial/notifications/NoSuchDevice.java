package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** The person hears of nothing in such a browser. */
public class NoSuchDevice extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchDevice() {
    super("You have no such browser.");
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}

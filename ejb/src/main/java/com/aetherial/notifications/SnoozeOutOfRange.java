package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;
import com.aetherial.notifications.entity.Notification;

/** A notification can be put off into the future only, and not for too long. */
public class SnoozeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public SnoozeOutOfRange() {
    super("Choose a moment within the next {0} days.", (int) Notification.SNOOZE_MAX.toDays());
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "until";
  }
}

package com.aetherial.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Which notifications are wanted.
 *
 * @param state only those that lie there; null for all that were neither put away nor put off
 * @param topic only those of this module; null for all
 */
public record NotificationFilter(@Nullable NotificationState state, @Nullable String topic) {
  /** Everything that was neither put away nor put off. */
  public static NotificationFilter everything() {
    return new NotificationFilter(null, null);
  }

  String condition() {
    return state == null ? NotificationState.IN_THE_LIST : state.condition();
  }

  boolean needsNow() {
    return condition().contains(":now");
  }
}

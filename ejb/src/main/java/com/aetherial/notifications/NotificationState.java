package com.aetherial.notifications;

import java.util.Arrays;
import java.util.Optional;

/** Where a notification lies; also what a list can be narrowed to. */
public enum NotificationState {
  UNREAD("n.readAt is null and n.archivedAt is null and " + NotificationState.AWAKE),
  READ("n.readAt is not null and n.archivedAt is null"),
  SNOOZED("n.snoozedUntil > :now and n.archivedAt is null"),
  ARCHIVED("n.archivedAt is not null");

  /** Everything that was neither put away nor put off. */
  static final String IN_THE_LIST = "n.archivedAt is null and " + NotificationState.AWAKE;

  private static final String AWAKE = "(n.snoozedUntil is null or n.snoozedUntil <= :now)";

  private final String condition;

  NotificationState(String condition) {
    this.condition = condition;
  }

  /** The state as a condition on a notification {@code n} at {@code :now}. */
  String condition() {
    return condition;
  }

  /** The state of this name. */
  public static Optional<NotificationState> of(String name) {
    return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
  }
}

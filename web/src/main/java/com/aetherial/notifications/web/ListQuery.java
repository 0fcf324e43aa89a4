package com.aetherial.notifications.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.notifications.NotificationFilter;
import com.aetherial.notifications.NotificationState;
import org.jspecify.annotations.Nullable;

/** What an address asks the list of notifications for. */
final class ListQuery {
  private ListQuery() {}

  /**
   * Reads the filter of an address; an empty parameter narrows nothing.
   *
   * @throws UnknownState when the state is none
   */
  static NotificationFilter filter(@Nullable String state, @Nullable String topic) {
    return new NotificationFilter(
        Choice.picked(state) == null
            ? null
            : NotificationState.of(state).orElseThrow(() -> new UnknownState(state)),
        Choice.picked(topic));
  }
}

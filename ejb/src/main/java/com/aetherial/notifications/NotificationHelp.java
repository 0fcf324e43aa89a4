package com.aetherial.notifications;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about how they are told. */
@Dependent
class NotificationHelp extends HelpSource {
  NotificationHelp() {
    super("notifications", "bell", 50, "how-you-are-told");
  }
}

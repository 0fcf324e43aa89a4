package com.aetherial.activity;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about the list of what they did. */
@Dependent
class ActivityHelp extends HelpSource {
  ActivityHelp() {
    super("activity", "clock", 25, "your-activity");
  }
}

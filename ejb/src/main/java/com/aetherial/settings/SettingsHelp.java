package com.aetherial.settings;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about how the platform looks and works for them. */
@Dependent
class SettingsHelp extends HelpSource {
  SettingsHelp() {
    super("settings", "settings", 60, "language-and-appearance");
  }
}

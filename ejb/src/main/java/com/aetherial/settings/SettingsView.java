package com.aetherial.settings;

import java.util.List;

/**
 * All settings.
 *
 * @param version how many changes there were; the next change names it
 */
public record SettingsView(long version, List<SettingView> settings) {
  public SettingsView {
    settings = List.copyOf(settings);
  }
}

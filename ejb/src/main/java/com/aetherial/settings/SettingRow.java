package com.aetherial.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a setting last.
 *
 * @param value null when nothing is chosen, or not any more
 * @param version how often it was changed
 */
record SettingRow(@Nullable String value, int version, @Nullable Instant changedAt) {
  static final SettingRow NONE = new SettingRow(null, 0, null);
}

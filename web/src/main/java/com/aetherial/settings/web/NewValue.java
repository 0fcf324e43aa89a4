package com.aetherial.settings.web;

import com.aetherial.settings.ChangeSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another value for one setting.
 *
 * @param value empty to go back to the usual one
 * @param reason why, for those who read the history
 */
public record NewValue(@Nullable String value, @Nullable String reason) {
  ChangeSettings of(String key) {
    return new ChangeSettings(
        Map.of(key, value == null ? "" : value), reason == null ? "" : reason);
  }
}

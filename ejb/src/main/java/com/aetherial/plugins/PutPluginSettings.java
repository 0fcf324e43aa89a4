package com.aetherial.plugins;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Chooses what can be set about a plugin.
 *
 * @param values by key; what is absent is as usual
 */
public record PutPluginSettings(
    @NotNull @Size(max = 20) Map<@Size(max = 40) String, @NotNull @Size(max = 280) String> values) {
  public PutPluginSettings {
    values = values == null ? Map.of() : Map.copyOf(values);
  }
}

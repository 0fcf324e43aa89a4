package com.aetherial.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Other values for some settings; all of them or none.
 *
 * @param values by key; an empty text goes back to the usual value
 * @param reason why, for those who read the history
 */
public record ChangeSettings(
    @NotEmpty @Size(max = 100) Map<String, String> values,
    @NotBlank @Size(max = 280) String reason) {
  public ChangeSettings {
    values = values == null ? Map.of() : Map.copyOf(values);
  }
}

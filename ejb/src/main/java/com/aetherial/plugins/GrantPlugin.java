package com.aetherial.plugins;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Turns a plugin on.
 *
 * @param granted what it may do, of what it asks for
 */
public record GrantPlugin(@NotNull @Size(max = 10) Set<@Size(max = 40) String> granted) {
  public GrantPlugin {
    granted = granted == null ? Set.of() : Set.copyOf(granted);
  }
}

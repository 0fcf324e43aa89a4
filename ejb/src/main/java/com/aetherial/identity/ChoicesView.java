package com.aetherial.identity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose in a section.
 *
 * @param chosen the word of everything in it
 * @param changedAt when it was changed last; null when it is as usual
 * @param canUndo whether there is something to go back to
 */
public record ChoicesView(
    Map<String, String> chosen, @Nullable Instant changedAt, boolean canUndo) {
  public ChoicesView {
    chosen = Map.copyOf(chosen);
  }
}

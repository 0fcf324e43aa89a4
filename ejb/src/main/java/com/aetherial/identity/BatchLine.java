package com.aetherial.identity;

import org.jspecify.annotations.Nullable;

/**
 * What became of one member of many.
 *
 * @param problem the code of the refusal, or null when it was done
 * @param sentence the refusal in words, or null
 */
public record BatchLine(String username, @Nullable String problem, @Nullable String sentence) {
  public boolean isDone() {
    return problem == null;
  }
}

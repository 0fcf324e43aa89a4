package com.aetherial.identity;

import org.jspecify.annotations.Nullable;

/**
 * In which language and by which clock somebody reads.
 *
 * @param language its code, such as {@code de}; null leaves it to the browser
 * @param zone such as {@code Europe/Berlin}; null leaves it to the browser
 */
public record Appearance(@Nullable String language, @Nullable String zone) {
  /** Somebody who chose neither. */
  public static final Appearance NONE = new Appearance(null, null);
}

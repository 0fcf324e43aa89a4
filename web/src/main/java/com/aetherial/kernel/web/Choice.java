package com.aetherial.kernel.web;

import org.jspecify.annotations.Nullable;

/**
 * One option of a select or a filter.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {
  /** What a filter sends that narrows nothing. */
  public static final String ANY = "any";

  /** What was picked in a filter; null when that narrows nothing. */
  public static @Nullable String picked(@Nullable String value) {
    return value == null || value.isEmpty() || value.equals(ANY) ? null : value;
  }
}

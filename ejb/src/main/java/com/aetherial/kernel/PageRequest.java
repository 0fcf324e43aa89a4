package com.aetherial.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit 1 to {@value #LIMIT_MAX} items; anything beyond is cut to the bound
 * @param cursor where to go on, as a page before handed it out; null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {
  public static final int LIMIT_DEFAULT = 50;
  public static final int LIMIT_MAX = 200;

  public PageRequest {
    limit = Math.max(1, Math.min(limit, LIMIT_MAX));
    cursor = cursor == null || cursor.isBlank() ? null : cursor;
  }

  public static PageRequest first(int limit) {
    return new PageRequest(limit, null);
  }
}

package com.aetherial.identity;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments of rows that no entity stands for. */
final class Moments {
  private Moments() {}

  static Instant of(Object column) {
    return ((Timestamp) column).toInstant();
  }

  static @Nullable Instant ofNullable(@Nullable Object column) {
    return column == null ? null : of(column);
  }
}

package com.aetherial.kernel;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments of rows that no entity stands for, in whichever type the driver gives them. */
public final class Moments {
  private Moments() {}

  public static Instant of(Object column) {
    return column instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) column).toInstant();
  }

  public static @Nullable Instant ofNullable(@Nullable Object column) {
    return column == null ? null : of(column);
  }
}

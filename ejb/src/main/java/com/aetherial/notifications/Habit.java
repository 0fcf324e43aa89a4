package com.aetherial.notifications;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be left alone.
 *
 * @param zone where the clock on their wall is
 * @param quietFrom when quiet begins, with {@code quietTo}; null for never
 * @param quietTo when quiet ends; before {@code quietFrom} when it reaches over midnight
 * @param digestAt when daily and weekly mail comes
 */
public record Habit(
    @NotNull ZoneId zone,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietTo,
    @NotNull LocalTime digestAt) {
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  static Habit usual() {
    return new Habit(ZoneId.of("UTC"), null, null, MORNING);
  }

  boolean isHalf() {
    return (quietFrom == null) != (quietTo == null);
  }

  /** A minute of the day as it is kept. */
  static @Nullable LocalTime clock(@Nullable Object minutes) {
    return minutes == null ? null : LocalTime.MIN.plusMinutes(((Number) minutes).longValue());
  }

  /** How it is kept. */
  static @Nullable Integer minutes(@Nullable LocalTime clock) {
    return clock == null ? null : clock.get(ChronoField.MINUTE_OF_DAY);
  }
}

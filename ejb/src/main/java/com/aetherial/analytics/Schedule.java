package com.aetherial.analytics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How often a report comes by mail. */
public enum Schedule {
  NEVER {
    @Override
    @Nullable Instant after(Instant moment) {
      return null;
    }
  },
  DAILY {
    @Override
    Instant after(Instant moment) {
      return morning(day(moment).plusDays(1));
    }
  },
  WEEKLY {
    @Override
    Instant after(Instant moment) {
      return morning(day(moment).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }
  };

  private static final int HOUR = 6;

  /** When the next one is due. */
  abstract @Nullable Instant after(Instant moment);

  private static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
  }
}

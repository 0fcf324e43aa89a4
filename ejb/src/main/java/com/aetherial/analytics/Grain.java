package com.aetherial.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How long the steps of a report are. */
public enum Grain {
  DAY {
    @Override
    LocalDate start(LocalDate day) {
      return day;
    }
  },
  WEEK {
    @Override
    LocalDate start(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  },
  MONTH {
    @Override
    LocalDate start(LocalDate day) {
      return day.withDayOfMonth(1);
    }
  };

  /** The first day of the step in which a day is. */
  abstract LocalDate start(LocalDate day);

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Grain> of(String code) {
    return java.util.Arrays.stream(values()).filter(grain -> grain.code().equals(code)).findFirst();
  }
}

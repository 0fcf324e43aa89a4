package com.aetherial.mpesa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Safaricom ends an operator's password after ninety days, by the days of Nairobi. */
final class PasswordAge {
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  private static final int GOOD_DAYS = 90;
  private static final Set<Long> WARNINGS = Set.of(14L, 7L, 3L, 2L, 1L);

  private PasswordAge() {}

  /** Whether this is a day, such as 2026-11-21. */
  static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).isAfter(LocalDate.EPOCH);
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  /** The first day on which a password of that day works no more. */
  static LocalDate endOf(String since) {
    return LocalDate.parse(since).plusDays(GOOD_DAYS);
  }

  static long daysUntil(LocalDate end, Instant now) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, NAIROBI), end);
  }

  /** Whether this is a day to warn; from the end on every day is. */
  static boolean isWarned(long days) {
    return days <= 0 || WARNINGS.contains(days);
  }
}

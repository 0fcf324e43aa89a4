package com.aetherial.activity.web;

import com.aetherial.activity.ActivityFilter;
import com.aetherial.kernel.web.Choice;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an address asks the log for. */
final class Wanted {
  private Wanted() {}

  /**
   * Reads the filter of an address; an empty parameter narrows nothing.
   *
   * @throws MalformedDay when a day is none
   */
  static ActivityFilter of(@Nullable String module, @Nullable String from, @Nullable String to) {
    return new ActivityFilter(
        Choice.picked(module),
        Choice.picked(from) == null ? null : day(from),
        Choice.picked(to) == null
            ? null
            : day(to).plus(1, ChronoUnit.DAYS).minus(1, ChronoUnit.MICROS));
  }

  private static Instant day(String text) {
    try {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException malformed) {
      throw new MalformedDay();
    }
  }
}

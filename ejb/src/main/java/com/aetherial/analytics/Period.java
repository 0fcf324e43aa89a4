package com.aetherial.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days in a row, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {
  private static final int DAYS_MAX = 731;

  /**
   * Passes when it can be looked at.
   *
   * @throws PeriodTooLong when it is none, or longer than two years
   */
  void mustBePossible() {
    if (to.isBefore(from) || days() > DAYS_MAX) {
      throw new PeriodTooLong();
    }
  }

  /** How many days. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Steps of a length that a chart can show. */
  public Grain grain() {
    return days() > 180 ? Grain.MONTH : days() > 62 ? Grain.WEEK : Grain.DAY;
  }
}

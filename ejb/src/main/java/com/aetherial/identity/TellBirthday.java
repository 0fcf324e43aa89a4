package com.aetherial.identity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Month;
import java.time.MonthDay;

/**
 * A day of the year, and who sees it.
 *
 * @param month 1 to 12
 * @param day of the month
 */
public record TellBirthday(
    @Min(1) @Max(12) int month, @Min(1) @Max(31) int day, @NotNull Audience to) {
  /** Whether a year can have the day. */
  @AssertTrue(message = "{identity.birthday.form}")
  boolean isDay() {
    return month < 1 || month > 12 || day <= Month.of(month).maxLength();
  }

  /** The day as Java knows it. */
  MonthDay monthDay() {
    return MonthDay.of(month, day);
  }
}

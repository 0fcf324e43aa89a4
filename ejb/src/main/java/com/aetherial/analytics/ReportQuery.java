package com.aetherial.analytics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param measure the key of what is measured
 * @param by what the lines are: day, week, month, or a dimension of the measure
 * @param split a dimension by which each line is told apart, or null
 * @param where a dimension of which only one member counts, or null
 * @param member that member
 * @param from the first day
 * @param to the last day
 */
public record ReportQuery(
    @NotNull @Size(max = 60) String measure,
    @NotNull @Pattern(regexp = "[a-z][a-zA-Z]{0,30}") String by,
    @Nullable @Size(max = 30) String split,
    @Nullable @Size(max = 30) String where,
    @Nullable @Size(max = 60) String member,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {
  /** A measure over time. */
  public static ReportQuery over(String measure, Grain grain, LocalDate from, LocalDate to) {
    return new ReportQuery(measure, grain.code(), null, null, null, from, to);
  }

  /** The same, by something else. */
  public ReportQuery by(String dimension) {
    return new ReportQuery(measure, dimension, split, where, member, from, to);
  }

  /** The same, each line told apart. */
  public ReportQuery split(@Nullable String dimension) {
    return new ReportQuery(measure, by, dimension, where, member, from, to);
  }

  /** The same of one member alone. */
  public ReportQuery of(String dimension, String only) {
    return new ReportQuery(measure, by, split, dimension, only, from, to);
  }
}

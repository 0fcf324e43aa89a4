package com.aetherial.analytics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a report; a name that is used takes the new one.
 *
 * @param by what the lines are: day, week, month, or a dimension of the measure
 * @param split a dimension by which each line is told apart, or null
 * @param where a dimension of which only one member counts, or null
 * @param days how many days up to the one on which it is looked at
 * @param schedule how often it comes by mail
 */
public record SaveReport(
    @NotBlank @Size(max = 60) String name,
    @NotNull @Size(max = 60) String measure,
    @NotNull @Pattern(regexp = "[a-z][a-zA-Z]{0,29}") String by,
    @Nullable @Size(max = 30) String split,
    @Nullable @Size(max = 30) String where,
    @Nullable @Size(max = 60) String member,
    @Min(1) @Max(731) int days,
    @NotNull Schedule schedule) {
  ReportQuery upTo(LocalDate day) {
    return new ReportQuery(measure, by, split, where, member, day.minusDays(days - 1L), day);
  }
}

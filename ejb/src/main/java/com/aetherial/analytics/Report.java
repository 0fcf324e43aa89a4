package com.aetherial.analytics;

import com.aetherial.kernel.Measure.Unit;
import java.util.List;

/**
 * What was found.
 *
 * @param query what was asked
 * @param unit what the numbers are
 * @param isOverTime whether the lines are steps of time
 * @param columns the members by which lines are told apart; one empty word when they are not
 * @param lines the lines, in their order
 */
public record Report(
    ReportQuery query,
    Unit unit,
    boolean isOverTime,
    List<String> columns,
    List<ReportLine> lines) {
  public Report {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }
}

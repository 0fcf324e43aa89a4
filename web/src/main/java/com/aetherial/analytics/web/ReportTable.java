package com.aetherial.analytics.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody reads it.
 *
 * @param title what is measured
 * @param head what the lines are
 * @param columns what stands above the numbers
 * @param rows the lines
 * @param chart the same as lines; null where the lines are no steps of time
 */
public record ReportTable(
    String title, String head, List<String> columns, List<Row> rows, @Nullable LineChart chart) {
  public ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A line.
   *
   * @param label what it is about
   * @param cells numbers as the reader's language writes them
   * @param share the first number in percent of the largest of all lines
   */
  public record Row(String label, List<String> cells, int share) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  static int share(BigDecimal number, BigDecimal largest) {
    return largest.signum() <= 0
        ? 0
        : number
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(100))
            .divide(largest, 0, java.math.RoundingMode.HALF_UP)
            .intValue();
  }
}

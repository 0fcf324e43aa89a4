package com.aetherial.analytics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as lines. It is drawn on the server, so that the page needs neither a script nor a style
 * of its own; the same numbers stand beside it as a table.
 *
 * @param title what it shows
 * @param top the largest number, written out
 * @param bottom the smallest, or zero
 * @param first what stands under the beginning
 * @param last what stands under the end
 */
public record LineChart(
    String title, String top, String bottom, String first, String last, List<ChartLine> lines) {
  private static final int LINES_MAX = 6;
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 300;

  public LineChart {
    lines = List.copyOf(lines);
  }

  /** The lines of some series, each with as many numbers. */
  static List<ChartLine> lines(List<String> names, List<List<BigDecimal>> series) {
    BigDecimal top = top(series);
    BigDecimal bottom = bottom(series);
    List<ChartLine> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(series.size(), LINES_MAX); i++) {
      lines.add(new ChartLine(i + 1, names.get(i), points(series.get(i), bottom, top)));
    }
    return lines;
  }

  static BigDecimal top(List<List<BigDecimal>> series) {
    return series.stream()
        .flatMap(List::stream)
        .reduce(BigDecimal.ZERO, (one, other) -> one.max(other));
  }

  static BigDecimal bottom(List<List<BigDecimal>> series) {
    return series.stream()
        .flatMap(List::stream)
        .reduce(BigDecimal.ZERO, (one, other) -> one.min(other));
  }

  private static String points(List<BigDecimal> numbers, BigDecimal bottom, BigDecimal top) {
    BigDecimal range = top.subtract(bottom).max(new BigDecimal("0.01"));
    StringBuilder points = new StringBuilder();
    int last = Math.max(1, numbers.size() - 1);
    for (int i = 0; i <= last && !numbers.isEmpty(); i++) {
      BigDecimal number = numbers.get(Math.min(i, numbers.size() - 1));
      int up =
          number
              .subtract(bottom)
              .multiply(BigDecimal.valueOf(HEIGHT))
              .divide(range, 0, RoundingMode.HALF_UP)
              .intValue();
      points.append(i * WIDTH / last).append(',').append(HEIGHT - up).append(' ');
    }
    return points.toString().strip();
  }
}

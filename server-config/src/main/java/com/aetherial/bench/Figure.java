package com.aetherial.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param measure what was measured, in words
 * @param unit what the value counts
 * @param bar what it has to reach; null where it only informs
 * @param remark what a reader must know to judge it; may be empty
 */
record Figure(String measure, double value, String unit, @Nullable Bar bar, String remark) {
  private static final double WHOLE_FROM = 1000;
  private static final double ONE_PLACE_FROM = 10;

  static Figure of(String measure, double value, String unit) {
    return new Figure(measure, value, unit, null, "");
  }

  static Figure of(String measure, double value, String unit, Bar bar) {
    return new Figure(measure, value, unit, bar, "");
  }

  Figure remarking(String newRemark) {
    return new Figure(measure, value, unit, bar, newRemark);
  }

  String verdict() {
    return bar == null ? "" : bar.isReachedBy(value) ? "yes" : "NO";
  }

  String text() {
    return number(value);
  }

  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= WHOLE_FROM ? "%,.0f" : size >= ONE_PLACE_FROM ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }
}

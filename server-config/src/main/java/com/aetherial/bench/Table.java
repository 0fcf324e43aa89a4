package com.aetherial.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The figures with their bars beside them, for people. */
record Table(List<Figure> figures) {
  private static final List<String> HEAD =
      List.of("measure", "value", "unit", "bar", "reached", "remark");
  private static final int VALUE = 1;

  void print(PrintStream out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    figures.forEach(figure -> rows.add(row(figure)));
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    out.println();
    rows.forEach(row -> out.println(line(row, widths)));
    out.println();
  }

  private static List<String> row(Figure figure) {
    return List.of(
        figure.measure(),
        figure.text(),
        figure.unit(),
        figure.bar() == null ? "" : figure.bar().toString(),
        figure.verdict(),
        figure.remark());
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String gap = " ".repeat(widths[i] - row.get(i).length());
      line.append("  ").append(i == VALUE ? gap + row.get(i) : row.get(i) + gap);
    }
    return line.toString().stripTrailing();
  }
}

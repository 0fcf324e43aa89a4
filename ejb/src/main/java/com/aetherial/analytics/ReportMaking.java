package com.aetherial.analytics;

import com.aetherial.analytics.FigureRows.Cell;
import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Over;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the numbers of days together to the lines of a report. */
final class ReportMaking {
  private final Measure measure;
  private final ReportQuery query;
  private final @Nullable Grain grain;
  private final Set<LocalDate> counted;

  ReportMaking(Measure measure, ReportQuery query, Set<LocalDate> counted) {
    this.measure = measure;
    this.query = query;
    this.grain = Grain.of(query.by()).orElse(null);
    this.counted = counted;
  }

  Report of(List<Cell> cells) {
    Set<String> columns =
        cells.stream().map(Cell::column).collect(Collectors.toCollection(TreeSet::new));
    if (columns.isEmpty()) {
      columns.add("");
    }
    Map<String, List<Cell>> byLine =
        cells.stream()
            .collect(Collectors.groupingBy(this::label, TreeMap::new, Collectors.toList()));
    steps().forEach(step -> byLine.putIfAbsent(step, List.of()));
    List<ReportLine> lines = new ArrayList<>();
    byLine.forEach((label, of) -> lines.add(line(label, of, columns)));
    return new Report(query, measure.unit(), grain != null, List.copyOf(columns), lines);
  }

  private ReportLine line(String label, List<Cell> cells, Collection<String> columns) {
    Map<String, List<Cell>> byColumn = cells.stream().collect(Collectors.groupingBy(Cell::column));
    Set<LocalDate> days =
        grain == null
            ? counted
            : counted.stream()
                .filter(day -> step(day).equals(label))
                .collect(Collectors.toCollection(TreeSet::new));
    return new ReportLine(
        label,
        columns.stream()
            .map(
                column ->
                    decimal(
                        label, column, together(byColumn.getOrDefault(column, List.of()), days)))
            .toList());
  }

  /** What several days are together; a day without a number has nothing of it. */
  private long together(List<Cell> cells, Set<LocalDate> days) {
    if (measure.over() == Over.LAST) {
      LocalDate last = days.stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
      return sum(cells.stream().filter(cell -> cell.day().equals(last)).toList());
    }
    long sum = sum(cells);
    return measure.over() == Over.SUM || days.isEmpty()
        ? sum
        : Math.floorDiv(sum + days.size() / 2, days.size());
  }

  private static long sum(List<Cell> cells) {
    return cells.stream().mapToLong(Cell::amount).reduce(0, Math::addExact);
  }

  private String decimal(String line, String column, long amount) {
    Function<String, String> member =
        dimension ->
            dimension.equals(query.where())
                ? String.valueOf(query.member())
                : dimension.equals(query.by()) ? line : column;
    return Decimals.of(measure.unit(), amount, member.apply(Measure.CURRENCY));
  }

  private String label(Cell cell) {
    return grain == null ? cell.line() : step(cell.day());
  }

  /** Every step of the period, also those in which nothing happened. */
  private Set<String> steps() {
    return grain == null
        ? Set.of()
        : query
            .from()
            .datesUntil(query.to().plusDays(1))
            .map(this::step)
            .collect(Collectors.toSet());
  }

  private String step(LocalDate day) {
    LocalDate start = grain == null ? day : grain.start(day);
    return (start.isBefore(query.from()) ? query.from() : start).toString();
  }
}

package com.aetherial.analytics.web;

import com.aetherial.analytics.Analytics;
import com.aetherial.analytics.Report;
import com.aetherial.analytics.ReportLine;
import com.aetherial.analytics.ReportQuery;
import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Writing;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports in the reader's language. */
@RequestScoped
public class ReportTables {
  @Inject Analytics analytics;
  @Inject CurrentActor current;
  @Inject Words words;
  @Inject Texts texts;

  /** What was found, as a chart and a table. */
  public ReportTable read(ReportQuery query) {
    Report report = analytics.report(current.get(), query);
    List<String> columns =
        report.columns().stream()
            .map(column -> words.member(report.query().split(), column))
            .toList();
    String title = words.measure(query.measure());
    List<String> heads = columns.equals(List.of("")) ? List.of(title) : columns;
    return new ReportTable(
        title,
        words.dimension(query.by()),
        heads,
        rows(report),
        report.isOverTime() ? chart(title, columns, report) : null);
  }

  private List<ReportTable.Row> rows(Report report) {
    BigDecimal largest = LineChart.top(List.of(column(report, 0)));
    return report.lines().stream()
        .map(
            line ->
                new ReportTable.Row(
                    label(report, line.label()),
                    cells(report, line),
                    ReportTable.share(number(line, 0), largest)))
        .toList();
  }

  private List<String> cells(Report report, ReportLine line) {
    return IntStream.range(0, line.values().size())
        .mapToObj(i -> written(report, line.values().get(i), currency(report, line.label(), i)))
        .toList();
  }

  private LineChart chart(String title, List<String> columns, Report report) {
    List<List<BigDecimal>> series =
        IntStream.range(0, columns.size()).mapToObj(i -> column(report, i)).toList();
    List<ReportLine> lines = report.lines();
    return new LineChart(
        title,
        writing().amount(LineChart.top(series)),
        writing().amount(LineChart.bottom(series)),
        lines.isEmpty() ? "" : label(report, lines.get(0).label()),
        lines.isEmpty() ? "" : label(report, lines.get(lines.size() - 1).label()),
        LineChart.lines(columns, series));
  }

  private static List<BigDecimal> column(Report report, int index) {
    return report.lines().stream().map(line -> number(line, index)).toList();
  }

  private static BigDecimal number(ReportLine line, int index) {
    return new BigDecimal(line.values().get(index));
  }

  private String label(Report report, String label) {
    return report.isOverTime()
        ? writing().day(LocalDate.parse(label))
        : words.member(report.query().by(), label);
  }

  private static @Nullable String currency(Report report, String line, int index) {
    ReportQuery query = report.query();
    if (Measure.CURRENCY.equals(query.where())) {
      return query.member();
    }
    return query.by().equals(Measure.CURRENCY) ? line : report.columns().get(index);
  }

  private String written(Report report, String number, @Nullable String currency) {
    return report.unit() == Measure.Unit.MONEY && currency != null
        ? writing().money(number, currency)
        : writing().amount(new BigDecimal(number));
  }

  private static Writing writing() {
    return Writing.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }
}

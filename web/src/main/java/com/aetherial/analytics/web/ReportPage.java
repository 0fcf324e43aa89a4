package com.aetherial.analytics.web;

import com.aetherial.analytics.Analytics;
import com.aetherial.analytics.MeasureView;
import com.aetherial.analytics.ReportQuery;
import com.aetherial.analytics.Reports;
import com.aetherial.analytics.SaveReport;
import com.aetherial.analytics.SavedReport;
import com.aetherial.analytics.Schedule;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.Writing;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Reports that administrators put together, and keep. */
@Named
@RequestScoped
public class ReportPage {
  private static final String HERE = "/admin/analytics/report?faces-redirect=true&";

  @Inject Analytics analytics;
  @Inject Reports reports;
  @Inject AnalyticsQuery query;
  @Inject ReportTables tables;
  @Inject Words words;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<MeasureView> measures = List.of();
  private @Nullable ReportTable table;
  private @Nullable String name;
  private String schedule = Schedule.NEVER.name();

  @PostConstruct
  void load() {
    measures = analytics.measures(current.get());
    try {
      table = tables.read(query.getReport());
    } catch (Refusal impossible) {
      Messages.addGlobalWarn(
          impossible.in(Writing.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())));
    }
  }

  /** Keeps the report as it is shown. */
  public String save() {
    ReportQuery shown = query.getReport();
    int days = Math.toIntExact(query.getPeriod().days());
    reports.save(
        current.get(),
        new SaveReport(
            name,
            shown.measure(),
            shown.by(),
            shown.split(),
            shown.where(),
            shown.member(),
            days,
            Schedule.valueOf(schedule)));
    Messages.addFlashGlobalInfo(texts.get("analytics.report.saved"));
    return HERE + query.getText();
  }

  /** Forgets a report. */
  public String delete(String id) {
    reports.delete(current.get(), MalformedId.parse(id));
    Messages.addFlashGlobalInfo(texts.get("analytics.report.deleted"));
    return HERE;
  }

  public @Nullable ReportTable getTable() {
    return table;
  }

  public ReportQuery getShown() {
    return query.getReport();
  }

  public List<SavedReport> getMine() {
    return reports.of(current.get());
  }

  public List<Choice> getMeasures() {
    return measures.stream()
        .map(each -> each.measure().key())
        .map(key -> new Choice(key, words.measure(key)))
        .toList();
  }

  public List<Choice> getSteps() {
    return Stream.concat(Stream.of("day", "week", "month"), dimensions())
        .map(step -> new Choice(step, words.dimension(step)))
        .toList();
  }

  public List<Choice> getDimensions() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("analytics.report.none"))),
            dimensions().map(each -> new Choice(each, words.dimension(each))))
        .toList();
  }

  public List<Choice> getSchedules() {
    return Arrays.stream(Schedule.values())
        .map(each -> new Choice(each.name(), texts.get("analytics.report.schedule." + each)))
        .toList();
  }

  private Stream<String> dimensions() {
    return measures.stream().flatMap(each -> each.measure().dimensions().stream()).distinct();
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public String getSchedule() {
    return schedule;
  }

  public void setSchedule(String schedule) {
    this.schedule = schedule;
  }
}

package com.aetherial.analytics.web;

import com.aetherial.analytics.Analytics;
import com.aetherial.analytics.CohortView;
import com.aetherial.analytics.CrowdView;
import com.aetherial.analytics.Insights;
import com.aetherial.analytics.Period;
import com.aetherial.analytics.ReportQuery;
import com.aetherial.analytics.WorthView;
import com.aetherial.kernel.web.Amounts;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The platform as a whole: people, money, and what members do. */
@Named
@RequestScoped
public class AnalyticsPage {
  private static final int WEEKS = 12;

  @Inject Analytics analytics;
  @Inject Insights insights;
  @Inject AnalyticsQuery query;
  @Inject ReportTables tables;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject Amounts amounts;
  @Inject Tongue tongue;

  /** A page names the same report many times; it is read once. */
  private final Map<String, Object> read = new HashMap<>();

  public @Nullable Instant getCountedAt() {
    return analytics.countedAt(current.get());
  }

  @SuppressWarnings("unchecked")
  private <T> T once(String key, Supplier<T> reading) {
    return (T) read.computeIfAbsent(key, missing -> reading.get());
  }

  /** Counts without waiting for the hour. */
  public String count() {
    int days = analytics.countNow(current.get());
    Messages.addFlashGlobalInfo(texts.get("analytics.counted"), days);
    return "/admin/analytics?faces-redirect=true";
  }

  public CrowdView getCrowd() {
    return once("crowd", () -> insights.crowd(current.get(), query.getPeriod()));
  }

  public List<CohortView> getCohorts() {
    return once("retention", () -> insights.retention(current.get(), WEEKS));
  }

  /** The numbers of the weeks that stand above the cohorts. */
  public List<Integer> getWeeks() {
    return IntStream.range(0, WEEKS).boxed().toList();
  }

  /** A day as the reader writes it. */
  public String day(LocalDate day) {
    return tongue.writing().day(day);
  }

  /** A share as the reader writes it; a dash where there is none. */
  public String percent(String number) {
    return number.isEmpty() ? "–" : amounts.text(number) + " %";
  }

  public List<WorthView> getWorth() {
    return once("worth", () -> insights.worth(current.get(), query.getPeriod()));
  }

  /** How much of something each person does on a day on which they are here. */
  public String each(String measure, String member) {
    String each = insights.perPerson(current.get(), measure, member, query.getPeriod());
    return each.isEmpty() ? "–" : each;
  }

  /** A measure over time. */
  public ReportTable over(String measure) {
    return once(measure, () -> tables.read(asked(measure)));
  }

  /** A measure over time, told apart. */
  public ReportTable split(String measure, String dimension) {
    return once(measure + "/" + dimension, () -> tables.read(asked(measure).split(dimension)));
  }

  /** A measure of the whole period, told apart. */
  public ReportTable by(String measure, String dimension) {
    return once(measure + " " + dimension, () -> tables.read(asked(measure).by(dimension)));
  }

  /** Periods to pick. */
  public List<Choice> getPeriods() {
    return Stream.of(7, 30, 90, 365)
        .map(
            days ->
                new Choice(
                    days.toString(),
                    texts.counted("analytics.days", days).replace("{0}", days.toString())))
        .toList();
  }

  /** Where the numbers of a measure are as a file. */
  public String file(String measure) {
    Period period = query.getPeriod();
    return "/api/v1/admin/analytics/reports.csv?measure=%s&from=%s&to=%s"
        .formatted(measure, period.from(), period.to());
  }

  private ReportQuery asked(String measure) {
    Period period = query.getPeriod();
    return ReportQuery.over(measure, period.grain(), period.from(), period.to());
  }
}

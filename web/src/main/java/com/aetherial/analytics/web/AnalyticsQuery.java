package com.aetherial.analytics.web;

import com.aetherial.analytics.Period;
import com.aetherial.analytics.ReportQuery;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.web.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which days and which report an address asks for; pages, API and files read it alike. */
@Named
@RequestScoped
public class AnalyticsQuery {
  private static final List<String> NAMES =
      List.of("measure", "by", "split", "where", "member", "days", "from", "to");
  private static final long DAYS = 30;

  @Inject HttpServletRequest request;
  @Inject Time time;

  /**
   * The days: two of them, or so many up to today.
   *
   * @throws MalformedCursor when a value means nothing
   */
  public Period getPeriod() {
    LocalDate to = Objects.requireNonNullElseGet(day("to"), this::today);
    LocalDate from = day("from");
    return new Period(from == null ? to.minusDays(days() - 1) : from, to);
  }

  /** The report; the people of each day when the address names none. */
  public ReportQuery getReport() {
    Period period = getPeriod();
    return new ReportQuery(
        Objects.requireNonNullElse(value("measure"), "analytics.daily"),
        Objects.requireNonNullElse(value("by"), period.grain().code()),
        value("split"),
        value("member") == null ? null : value("where"),
        value("member"),
        period.from(),
        period.to());
  }

  /** A path with the same question. */
  public String of(String path) {
    String query = getText();
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The question as it stands in the address. */
  public String getText() {
    return NAMES.stream()
        .filter(name -> value(name) != null)
        .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** How many days are looked at, for the picker. */
  public long getDays() {
    return value("from") == null ? days() : 0;
  }

  private long days() {
    String text = value("days");
    if (text == null) {
      return DAYS;
    }
    if (!text.matches("[0-9]{1,4}")) {
      throw new MalformedCursor();
    }
    return Long.parseLong(text);
  }

  private @Nullable LocalDate day(String name) {
    String text = value(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException meaningless) {
      throw new MalformedCursor();
    }
  }

  private LocalDate today() {
    return time.now().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private @Nullable String value(String name) {
    String text = Choice.picked(request.getParameter(name));
    return text == null || text.isBlank() ? null : text.strip();
  }
}

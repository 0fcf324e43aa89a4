package com.aetherial.analytics;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Measure;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The platform as a whole, read from sums that were counted before. */
@Stateless
public class Analytics {
  @Inject MeasureList measures;
  @Inject FigureRows rows;
  @Inject ReportFinding finding;
  @Inject CountedDays days;
  @Inject DayCount count;

  /** Everything that reports can be about. */
  public List<MeasureView> measures(Actor actor) {
    actor.mustHave(Scope.ANALYTICS_READ);
    return measures.all().stream().map(this::view).toList();
  }

  /**
   * A report; money that is not told apart is told apart by currency.
   *
   * @throws NotMeasured when nobody measures that, or not by this dimension
   * @throws PeriodTooLong when the period is none, or longer than two years
   * @throws SeveralCurrencies when money of several would have to be added
   */
  public Report report(Actor actor, @Valid ReportQuery asked) {
    actor.mustHave(Scope.ANALYTICS_READ);
    return finding.find(asked);
  }

  /** When the sums were last counted; null when they never were. */
  public @Nullable Instant countedAt(Actor actor) {
    actor.mustHave(Scope.ANALYTICS_READ);
    return days.latest();
  }

  /** Counts what is to be counted without waiting for the hour; answers how many days it was. */
  public int countNow(Actor actor) {
    actor.mustHave(Scope.ANALYTICS_READ);
    List<LocalDate> due = count.due();
    due.forEach(count::count);
    return due.size();
  }

  private MeasureView view(Measure measure) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    measure
        .dimensions()
        .forEach(dimension -> members.put(dimension, rows.members(measure, dimension)));
    return new MeasureView(measure, members);
  }
}

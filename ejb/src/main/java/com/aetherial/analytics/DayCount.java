package com.aetherial.analytics;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.MeasuredAmount;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts days, each in a transaction of its own; counting one twice changes nothing. */
@Stateless
public class DayCount {
  /** News that was being written while a day was counted is looked for again. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  private static final int DAYS_MAX = 800;

  @Inject CountedDays days;
  @Inject MeasureList measures;
  @Inject Time time;

  /** The days that are to be counted now, today among them, the latest first. */
  public List<LocalDate> due() {
    LocalDate today = today();
    Set<LocalDate> due = new TreeSet<>(days.uncounted(today, measures.word(), DAYS_MAX));
    Instant latest = days.latest();
    if (latest != null) {
      measures.changedSince(latest.minus(OVERLAP)).stream()
          .filter(day -> !day.isAfter(today))
          .forEach(due::add);
    }
    return due.stream().sorted((one, other) -> other.compareTo(one)).toList();
  }

  /** Counts a day anew, in place of what was counted before. */
  @TransactionAttribute(REQUIRES_NEW)
  public void count(LocalDate day) {
    days.lock();
    Instant begun = time.now();
    List<MeasuredAmount> amounts =
        measures.sources().flatMap(source -> source.of(day).stream()).toList();
    days.replace(day, amounts, begun, measures.word());
  }

  LocalDate today() {
    return time.now().atOffset(ZoneOffset.UTC).toLocalDate();
  }
}

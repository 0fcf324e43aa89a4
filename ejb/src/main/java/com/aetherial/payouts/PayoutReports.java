package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports of comparisons; the row of a running one keeps others from starting. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PayoutReports {
  private static final Duration FURTHEST = Duration.ofDays(30);
  private static final Duration OVERLAP = Duration.ofDays(10);
  private static final PayoutComparisonView CUT_OFF =
      new PayoutComparisonView(
          "all", 0, 0, List.of("A comparison was cut off before its end. Compare again."));

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject PayoutNotices notices;
  @Inject Time time;

  /**
   * From which moment on the next comparison looks: behind the last one that found nothing, as late
   * failures come within days, and never further back than a month.
   */
  public Instant goodUntil() {
    Object last =
        database
            .createNativeQuery(
                "select max(started_at) from payouts.comparison"
                    + " where finished_at is not null and differences = 0")
            .getSingleResult();
    Instant furthest = time.now().minus(FURTHEST);
    Instant good = last == null ? furthest : Moments.of(last).minus(OVERLAP);
    return good.isBefore(furthest) ? furthest : good;
  }

  /** Begins a report; empty when another comparison is under way. */
  public Optional<UUID> begin(@Nullable UUID askedBy) {
    endWhatWasCutOff();
    UUID id = Ids.next();
    int begun =
        database
            .createNativeQuery(
                "insert into payouts.comparison (id, started_at, asked_by)"
                    + " values (?1, now(), cast(?2 as uuid)) on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, Objects.toString(askedBy, null))
            .executeUpdate();
    return begun == 1 ? Optional.of(id) : Optional.empty();
  }

  /** What did not come to its end has not shown that the books agree. */
  private void endWhatWasCutOff() {
    int cutOff =
        database
            .createNativeQuery(
                "update payouts.comparison set finished_at = now(), differences = 1,"
                    + " report = cast(?1 as jsonb)"
                    + " where finished_at is null and started_at < now() - interval '30 minutes'")
            .setParameter(1, PayoutReportJson.write(List.of(CUT_OFF)))
            .executeUpdate();
    if (cutOff > 0) {
      notices.booksDiffer(CUT_OFF.differences());
    }
  }

  /** Keeps what was found, and tells administrators when something differs. */
  public void finish(UUID id, List<PayoutComparisonView> found) {
    List<String> differences = found.stream().flatMap(one -> one.differences().stream()).toList();
    database
        .createNativeQuery(
            "update payouts.comparison set finished_at = clock_timestamp(), compared = ?2,"
                + " repaired = ?3, differences = ?4, report = cast(?5 as jsonb) where id = ?1")
        .setParameter(1, id)
        .setParameter(2, found.stream().mapToInt(PayoutComparisonView::compared).sum())
        .setParameter(3, found.stream().mapToInt(PayoutComparisonView::repaired).sum())
        .setParameter(4, differences.size())
        .setParameter(5, PayoutReportJson.write(found))
        .executeUpdate();
    if (!differences.isEmpty()) {
      notices.booksDiffer(differences);
    }
  }

  /** The last reports, newest first. */
  public List<PayoutReport> latest(int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select started_at, finished_at, compared, repaired, differences,"
                    + " cast(report as text) from payouts.comparison"
                    + " order by started_at desc limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(PayoutReports::report).toList();
  }

  private static PayoutReport report(Object[] row) {
    return new PayoutReport(
        Moments.of(row[0]),
        Moments.ofNullable(row[1]),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        PayoutReportJson.read((String) row[5]));
  }
}

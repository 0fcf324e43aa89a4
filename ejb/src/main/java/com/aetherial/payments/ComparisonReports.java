package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Time;
import com.aetherial.payments.Difference.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports of comparisons with Stripe. The row of a running one keeps others from starting. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ComparisonReports {
  /** Stripe lists events of the last thirty days. */
  private static final Duration FURTHEST = Duration.ofDays(30);

  /** Stripe tries to deliver an event for three days. */
  private static final Duration OVERLAP = Duration.ofDays(3);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject PaymentNotices notices;
  @Inject Time time;

  /** From which moment on the next comparison looks. */
  public Instant goodUntil() {
    Object last =
        database
            .createNativeQuery(
                "select max(started_at) from payments.stripe_reconciliation"
                    + " where finished_at is not null and failure is null")
            .getSingleResult();
    Instant furthest = time.now().minus(FURTHEST);
    Instant good = last == null ? furthest : Moments.of(last).minus(OVERLAP);
    return good.isBefore(furthest) ? furthest : good;
  }

  /** Begins a comparison unless one is under way; one that hangs for half an hour is given up. */
  public boolean begin(UUID id, Instant since, @Nullable UUID requestedBy) {
    database
        .createNativeQuery(
            "update payments.stripe_reconciliation set finished_at = now(), failure = 'Given up.'"
                + " where finished_at is null and started_at < now() - interval '30 minutes'")
        .executeUpdate();
    return database
            .createNativeQuery(
                "insert into payments.stripe_reconciliation (id, since, requested_by)"
                    + " values (cast(?1 as uuid), cast(?2 as timestamptz), cast(?3 as uuid))"
                    + " on conflict do nothing")
            .setParameter(1, id.toString())
            .setParameter(2, since.toString())
            .setParameter(3, Objects.toString(requestedBy, null))
            .executeUpdate()
        == 1;
  }

  /** Keeps what a comparison found, and tells administrators when something differs. */
  public void finish(UUID id, ComparisonResult result) {
    write(id, result, null);
    if (result.differences() > 0) {
      notices.booksDiffer(result.differences());
    }
  }

  /** Keeps why a comparison could not be finished. */
  public void fail(UUID id, ComparisonResult result, String reason) {
    write(id, result, reason);
  }

  /** The last reports, newest first. */
  public List<StripeComparison> latest(int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select started_at, finished_at, since, recovered, compared, repaired,"
                    + " differences, cast(report as text), failure"
                    + " from payments.stripe_reconciliation order by started_at desc limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ComparisonReports::report).toList();
  }

  private void write(UUID id, ComparisonResult result, @Nullable String failure) {
    database
        .createNativeQuery(
            "update payments.stripe_reconciliation set finished_at = clock_timestamp(),"
                + " recovered = ?2, compared = ?3, repaired = ?4, differences = ?5,"
                + " report = cast(?6 as jsonb), failure = ?7 where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, result.recoveredEvents())
        .setParameter(3, result.compared())
        .setParameter(4, result.repaired())
        .setParameter(5, result.differences())
        .setParameter(6, json(result.told()))
        .setParameter(7, failure)
        .executeUpdate();
  }

  private static String json(List<Difference> differences) {
    JsonArrayBuilder list = Jsonp.array();
    differences.forEach(
        one ->
            list.add(
                Jsonp.object()
                    .add("problem", one.problem().name())
                    .add("kind", one.kind())
                    .add("id", one.id())
                    .add("ours", one.ours())
                    .add("theirs", one.theirs())));
    return list.build().toString();
  }

  private static StripeComparison report(Object[] row) {
    return new StripeComparison(
        Moments.of(row[0]),
        Moments.ofNullable(row[1]),
        Moments.of(row[2]),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue(),
        ((Number) row[6]).intValue(),
        differences((String) row[7]),
        (String) row[8]);
  }

  private static List<Difference> differences(String json) {
    try (var reader = Jsonp.reader(json)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              one ->
                  new Difference(
                      Problem.valueOf(one.getString("problem")),
                      one.getString("kind"),
                      one.getString("id"),
                      one.getString("ours"),
                      one.getString("theirs")))
          .toList();
    }
  }
}

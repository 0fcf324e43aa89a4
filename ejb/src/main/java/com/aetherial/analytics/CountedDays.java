package com.aetherial.analytics;

import com.aetherial.kernel.MeasuredAmount;
import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that were counted, and what was found. */
@ApplicationScoped
class CountedDays {
  /** Transactions that began on a day are over so long after its end. */
  private static final String GRACE = "interval '1 hour'";

  /** The figures of people who were here. */
  private static final String VISITS = "analytics.";

  private static final String KEPT =
      " on conflict (measure, day, first_member, second_member)"
          + " do update set amount = greatest(figure.amount, excluded.amount)";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Held until the transaction ends, so that no two nodes count the same day at once. */
  void lock() {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('analytics')) as text)")
        .getSingleResult();
  }

  /** Days up to one that were never counted, or before they were over, or with less to count. */
  List<LocalDate> uncounted(LocalDate today, String word, int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select cast(cast(d as date) as text) from generate_series((select"
                    + " cast(min(created_at) at time zone 'UTC' as date) from identity.person),"
                    + " cast(?1 as date), interval '1 day') d"
                    + " left join analytics.counted_day c on c.day = cast(d as date)"
                    + " where c.day is null or c.measures <> ?2 or c.day = cast(?1 as date)"
                    + " or c.counted_at < cast(c.day + 1 as timestamp) at time zone 'UTC' + "
                    + GRACE
                    + " order by 1 desc limit ?3")
            .setParameter(1, Date.valueOf(today))
            .setParameter(2, word)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(String.class::cast).map(LocalDate::parse).toList();
  }

  /** When a day was last counted; null before the first. */
  @Nullable Instant latest() {
    return Moments.ofNullable(
        database
            .createNativeQuery("select max(counted_at) from analytics.counted_day")
            .getSingleResult());
  }

  /**
   * Visits are forgotten in time, and who leaves was never here: what was counted of them stays.
   */
  void replace(LocalDate day, List<MeasuredAmount> amounts, Instant since, String word) {
    database
        .createNativeQuery(
            "delete from analytics.figure where day = ?1 and not starts_with(measure, ?2)")
        .setParameter(1, Date.valueOf(day))
        .setParameter(2, VISITS)
        .executeUpdate();
    amounts.forEach(amount -> insert(day, amount));
    database
        .createNativeQuery(
            "insert into analytics.counted_day (day, counted_at, measures) values (?1, ?2, ?3)"
                + " on conflict (day) do update set counted_at = excluded.counted_at,"
                + " measures = excluded.measures")
        .setParameter(1, Date.valueOf(day))
        .setParameter(2, Timestamp.from(since))
        .setParameter(3, word)
        .executeUpdate();
    database
        .createNativeQuery("select cast(analytics.count_retention(?1) as text)")
        .setParameter(1, Date.valueOf(day))
        .getSingleResult();
  }

  private void insert(LocalDate day, MeasuredAmount amount) {
    database
        .createNativeQuery(
            "insert into analytics.figure (measure, day, first_member, second_member, amount)"
                + " values (?1, ?2, ?3, ?4, ?5)"
                + (amount.measure().startsWith(VISITS) ? KEPT : ""))
        .setParameter(1, amount.measure())
        .setParameter(2, Date.valueOf(day))
        .setParameter(3, amount.first())
        .setParameter(4, amount.second())
        .setParameter(5, amount.amount())
        .executeUpdate();
  }
}

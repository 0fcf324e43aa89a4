package com.aetherial.analytics;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports that are kept. */
@ApplicationScoped
class ReportRows {
  private static final String SELECT =
      "select id, name, measure, step, split, dimension, member, days, schedule, sent_at, person_id"
          + " from analytics.report";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A report whose moment has come, with whose it is. */
  record Due(SavedReport saved, UUID person) {}

  List<SavedReport> of(UUID person) {
    return rows(
            database
                .createNativeQuery(SELECT + " where person_id = ?1 order by name")
                .setParameter(1, person))
        .stream()
        .map(ReportRows::report)
        .toList();
  }

  /** One that is due, kept from other nodes until the transaction ends. */
  Optional<Due> due(Instant now) {
    return rows(
            database
                .createNativeQuery(
                    SELECT
                        + " where next_at <= cast(?1 as timestamptz) order by next_at limit 1"
                        + " for update skip locked")
                .setParameter(1, now.toString()))
        .stream()
        .map(row -> new Due(report(row), (UUID) row[10]))
        .findFirst();
  }

  void put(UUID id, UUID person, SaveReport report, @Nullable Instant next) {
    database
        .createNativeQuery(
            "insert into analytics.report (id, person_id, name, measure, step, split, dimension,"
                + " member, days, schedule, next_at) values (?1, ?2, ?3, ?4, ?5, nullif(?6, ''),"
                + " nullif(?7, ''), nullif(?8, ''), ?9, ?10,"
                + " cast(nullif(?11, '') as timestamptz)) on conflict (person_id, name) do update"
                + " set measure = excluded.measure, step = excluded.step, split = excluded.split,"
                + " dimension = excluded.dimension, member = excluded.member,"
                + " days = excluded.days, schedule = excluded.schedule, next_at = excluded.next_at")
        .setParameter(1, id)
        .setParameter(2, person)
        .setParameter(3, report.name().strip())
        .setParameter(4, report.measure())
        .setParameter(5, report.by())
        .setParameter(6, text(report.split()))
        .setParameter(7, report.member() == null ? "" : text(report.where()))
        .setParameter(8, report.where() == null ? "" : text(report.member()))
        .setParameter(9, report.days())
        .setParameter(10, report.schedule().name())
        .setParameter(11, text(next))
        .executeUpdate();
  }

  /** Says when it goes out next; null when it does not any more. */
  void sent(UUID id, @Nullable Instant next) {
    database
        .createNativeQuery(
            "update analytics.report set sent_at = now(),"
                + " next_at = cast(nullif(?2, '') as timestamptz),"
                + " schedule = case ?2 when '' then 'NEVER' else schedule end where id = ?1")
        .setParameter(1, id)
        .setParameter(2, text(next))
        .executeUpdate();
  }

  boolean delete(UUID id, UUID person) {
    return database
            .createNativeQuery("delete from analytics.report where id = ?1 and person_id = ?2")
            .setParameter(1, id)
            .setParameter(2, person)
            .executeUpdate()
        == 1;
  }

  void forget(UUID person) {
    database
        .createNativeQuery("delete from analytics.report where person_id = ?1")
        .setParameter(1, person)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static SavedReport report(Object[] row) {
    return new SavedReport(
        (UUID) row[0],
        new SaveReport(
            (String) row[1],
            (String) row[2],
            (String) row[3],
            (String) row[4],
            (String) row[5],
            (String) row[6],
            ((Number) row[7]).intValue(),
            Schedule.valueOf((String) row[8])),
        Moments.ofNullable(row[9]));
  }
}

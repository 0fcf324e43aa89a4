package com.aetherial.content;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What members have against things. */
@ApplicationScoped
class ReportList {
  private static final int SHOWN_MAX = 100;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<ReportView> of(UUID item) {
    List<?> rows =
        database
            .createNativeQuery(
                "select p.username, r.reason, r.note, r.reported_at from content.report r"
                    + " join identity.person p on p.id = r.reporter_id where r.item_id = ?1"
                    + " order by r.reported_at desc limit ?2")
            .setParameter(1, item)
            .setParameter(2, SHOWN_MAX)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ReportView(
                    (String) row[0],
                    Reason.valueOf((String) row[1]),
                    (String) row[2],
                    Moments.of(row[3])))
        .toList();
  }

  /** Adds a report; false when this member has reported the thing before. */
  boolean add(UUID item, UUID reporter, ReportContent report) {
    return database
            .createNativeQuery(
                "insert into content.report (id, item_id, reporter_id, reason, note)"
                    + " values (?1, ?2, ?3, ?4, ?5)"
                    + " on conflict (item_id, reporter_id) do nothing")
            .setParameter(1, Ids.next())
            .setParameter(2, item)
            .setParameter(3, reporter)
            .setParameter(4, report.reason().name())
            .setParameter(5, report.note().strip())
            .executeUpdate()
        == 1;
  }

  /** Lets somebody look at the thing, whatever was decided about it before. */
  void raise(UUID item) {
    database
        .createNativeQuery(
            "update content.item set reports = reports + 1,"
                + " state = case when state in ('PASSED', 'APPROVED') then 'WAITING' else state end"
                + " where id = ?1")
        .setParameter(1, item)
        .executeUpdate();
  }

  /** Reports that were answered count no more; who made them does not make them again. */
  void close(UUID item) {
    database
        .createNativeQuery("update content.item set reports = 0 where id = ?1")
        .setParameter(1, item)
        .executeUpdate();
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What administrators wrote down about members. */
@ApplicationScoped
class NoteRows {
  private static final int SHOWN_MAX = 100;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<NoteView> of(UUID person) {
    List<?> rows =
        database
            .createNativeQuery(
                "select n.id, n.kind, n.text, b.username, n.written_at, w.username, n.withdrawn_at"
                    + " from identity.member_note n join identity.person b on b.id = n.written_by"
                    + " left join identity.person w on w.id = n.withdrawn_by"
                    + " where n.person_id = ?1 order by n.id desc limit ?2")
            .setParameter(1, person)
            .setParameter(2, SHOWN_MAX)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(NoteRows::view).toList();
  }

  UUID add(UUID person, boolean isStrike, String text, UUID by) {
    UUID id = Ids.next();
    database
        .createNativeQuery(
            "insert into identity.member_note (id, person_id, kind, text, written_by)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, id)
        .setParameter(2, person)
        .setParameter(3, isStrike ? "STRIKE" : "NOTE")
        .setParameter(4, text)
        .setParameter(5, by)
        .executeUpdate();
    return id;
  }

  /** Takes a note back; false when it does not stand. */
  boolean withdraw(UUID person, UUID id, UUID by) {
    return database
            .createNativeQuery(
                "update identity.member_note set withdrawn_by = ?3, withdrawn_at = now()"
                    + " where id = ?2 and person_id = ?1 and withdrawn_at is null")
            .setParameter(1, person)
            .setParameter(2, id)
            .setParameter(3, by)
            .executeUpdate()
        == 1;
  }

  private static NoteView view(Object[] row) {
    return new NoteView(
        (UUID) row[0],
        row[1].equals("STRIKE"),
        (String) row[2],
        (String) row[3],
        Moments.of(row[4]),
        (String) row[5],
        Moments.ofNullable(row[6]));
  }
}

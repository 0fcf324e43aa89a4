package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.NodeName;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The rows of rehearsals; each step is committed before the next one begins. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class RehearsalRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Begins one. */
  public void begin(UUID id, UUID backup) {
    database
        .createNativeQuery(
            "insert into system.rehearsal (id, backup_id, state, node)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), 'RUNNING', ?3)")
        .setParameter(1, id.toString())
        .setParameter(2, backup.toString())
        .setParameter(3, NodeName.own())
        .executeUpdate();
  }

  /** Keeps how it ended. */
  public void end(UUID id, String state, List<String> findings) {
    database
        .createNativeQuery(
            "update system.rehearsal set state = ?2, findings = ?3, ended_at = now()"
                + " where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, state)
        .setParameter(3, String.join("\n", findings))
        .executeUpdate();
  }

  /** The newest. */
  public List<RehearsalView> newest(int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select b.file_name, r.state, r.started_at, r.ended_at, r.findings"
                    + " from system.rehearsal r join system.backup b on b.id = r.backup_id"
                    + " order by r.started_at desc limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(RehearsalRows::view).toList();
  }

  private static RehearsalView view(Object[] row) {
    return new RehearsalView(
        (String) row[0],
        (String) row[1],
        Moments.of(row[2]),
        Moments.ofNullable(row[3]),
        ((String) row[4]).lines().toList());
  }
}

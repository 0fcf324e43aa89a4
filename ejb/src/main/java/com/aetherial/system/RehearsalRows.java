package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.NodeName;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
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

  @Inject BackupSettings settings;

  /**
   * Begins one and answers its id; one that nobody can be working on any more has failed.
   *
   * @throws BackupRunning when another one is under way
   */
  public UUID begin(UUID backup) {
    UUID id = Ids.next();
    database
        .createNativeQuery(
            "update system.rehearsal set state = 'FAILED', ended_at = now(),"
                + " findings = 'The server stopped.' where state = 'RUNNING'"
                + " and started_at < now() - make_interval(secs => ?1)")
        .setParameter(1, (double) settings.patience().multipliedBy(2).toSeconds())
        .executeUpdate();
    int begun =
        database
            .createNativeQuery(
                "insert into system.rehearsal (id, backup_id, state, node)"
                    + " values (cast(?1 as uuid), cast(?2 as uuid), 'RUNNING', ?3)"
                    + " on conflict do nothing")
            .setParameter(1, id.toString())
            .setParameter(2, backup.toString())
            .setParameter(3, NodeName.own())
            .executeUpdate();
    if (begun == 0) {
      throw new BackupRunning();
    }
    return id;
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

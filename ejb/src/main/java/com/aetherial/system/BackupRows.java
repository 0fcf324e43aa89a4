package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.NodeName;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of backups; each step is committed before the next one begins. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class BackupRows {
  private static final int SAID_MAX = 2_000;
  private static final int LIST_MAX = 1_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Begins a backup unless one is under way; one that nobody can be working on any more has failed.
   */
  public boolean begin(UUID id, String fileName, @Nullable UUID by, Duration patience) {
    database
        .createNativeQuery(
            "update system.backup set state = 'FAILED', ended_at = now(),"
                + " error = 'The server stopped.' where state = 'RUNNING'"
                + " and started_at < now() - make_interval(secs => ?1)")
        .setParameter(1, (double) patience.multipliedBy(2).toSeconds())
        .executeUpdate();
    return database
            .createNativeQuery(
                "insert into system.backup (id, file_name, state, requested_by, node)"
                    + " values (cast(?1 as uuid), ?2, 'RUNNING', cast(?3 as uuid), ?4)"
                    + " on conflict do nothing")
            .setParameter(1, id.toString())
            .setParameter(2, fileName)
            .setParameter(3, by == null ? null : by.toString())
            .setParameter(4, NodeName.own())
            .executeUpdate()
        == 1;
  }

  /** Says that a backup is there. */
  public void done(UUID id, Dump.Written written) {
    database
        .createNativeQuery(
            "update system.backup set state = 'DONE', ended_at = now(), size_bytes = ?2,"
                + " sha256 = ?3, books = ?4 where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, written.bytes())
        .setParameter(3, written.sha256())
        .setParameter(4, written.books())
        .executeUpdate();
  }

  /** Says that it came to nothing. */
  public void failed(UUID id, String why) {
    end(id, "FAILED", why.substring(0, Math.min(why.length(), SAID_MAX)));
  }

  /** Says that its file is gone. */
  public void deleted(UUID id) {
    end(id, "DELETED", "");
  }

  private void end(UUID id, String state, String why) {
    database
        .createNativeQuery(
            "update system.backup set state = ?2, error = nullif(?3, ''),"
                + " ended_at = coalesce(ended_at, now()) where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, state)
        .setParameter(3, why)
        .executeUpdate();
  }

  /** The newest backups, with who asked and how their last rehearsal ended. */
  public List<BackupView> newest(int limit) {
    return views("", limit);
  }

  /** Those that are there, newest first. */
  public List<BackupView> kept() {
    return views("where b.state = 'DONE'", LIST_MAX);
  }

  /** What the books said when a backup was made. */
  public String booksOf(UUID id) {
    return (String)
        database
            .createNativeQuery("select books from system.backup where id = cast(?1 as uuid)")
            .setParameter(1, id.toString())
            .getSingleResult();
  }

  private List<BackupView> views(String where, int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select b.id, b.file_name, b.state, p.username, b.node, b.started_at, b.ended_at,"
                    + " b.size_bytes, b.sha256, b.error, (select r.state from system.rehearsal r"
                    + "   where r.backup_id = b.id order by r.started_at desc limit 1)"
                    + " from system.backup b left join identity.person p on p.id = b.requested_by "
                    + where
                    + " order by b.started_at desc limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(BackupRows::view).toList();
  }

  private static BackupView view(Object[] row) {
    return new BackupView(
        UUID.fromString(row[0].toString()),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Moments.of(row[5]),
        Moments.ofNullable(row[6]),
        row[7] == null ? null : ((Number) row[7]).longValue(),
        (String) row[8],
        (String) row[9],
        (String) row[10]);
  }
}

package com.aetherial.kernel;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** What is written down about jobs and nodes. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class JobRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Takes a job that only one node does; whoever comes second is told no, also shortly after the
   * first has finished.
   */
  public boolean claim(String name, boolean isByHand) {
    return database
            .createNativeQuery(
                "insert into kernel.job (name, node, started_at, claimed_until)"
                    + " values (?1, ?2, now(), now() + interval '3 hours')"
                    + " on conflict (name) do update set node = excluded.node,"
                    + " started_at = now(), claimed_until = excluded.claimed_until"
                    + " where coalesce(job.claimed_until, '-infinity') < now() and"
                    + " (?3 or job.started_at < now() - interval '10 minutes'"
                    + "   or job.millis is null)")
            .setParameter(1, name)
            .setParameter(2, NodeName.own())
            .setParameter(3, isByHand)
            .executeUpdate()
        == 1;
  }

  /** Writes down how jobs went. */
  public void keep(List<JobRun> runs) {
    runs.forEach(this::keep);
  }

  private void keep(JobRun run) {
    database
        .createNativeQuery(
            "insert into kernel.job as job"
                + " (name, node, started_at, millis, error, runs, failures, failed_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz))"
                + " on conflict (name) do update set node = excluded.node,"
                + " started_at = excluded.started_at, millis = excluded.millis,"
                + " error = excluded.error, runs = job.runs + excluded.runs,"
                + " failures = job.failures + excluded.failures, claimed_until = null,"
                + " failed_at = coalesce(excluded.failed_at, job.failed_at)")
        .setParameter(1, run.name())
        .setParameter(2, NodeName.own())
        .setParameter(3, Timestamp.from(run.startedAt()))
        .setParameter(4, run.millis())
        .setParameter(5, run.error())
        .setParameter(6, run.runs())
        .setParameter(7, run.failures())
        .setParameter(8, run.failedAt() == null ? null : run.failedAt().toString())
        .executeUpdate();
  }

  /** Says that this node is there, and forgets those that were not for a day. */
  public void seen(String version, long startedAtMillis) {
    database
        .createNativeQuery(
            "insert into kernel.node (name, version, started_at) values (?1, ?2, ?3)"
                + " on conflict (name) do update set seen_at = now()")
        .setParameter(1, NodeName.own())
        .setParameter(2, version)
        .setParameter(3, new Timestamp(startedAtMillis))
        .executeUpdate();
    database
        .createNativeQuery("delete from kernel.node where seen_at < now() - interval '1 day'")
        .executeUpdate();
  }
}

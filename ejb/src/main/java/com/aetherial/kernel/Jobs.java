package com.aetherial.kernel;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All jobs of the platform and its nodes. Who may see and start them, callers decide. */
@Stateless
public class Jobs {
  private static final Logger LOG = System.getLogger(Jobs.class.getName());

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Resource ManagedExecutorService executor;
  @Inject JobCensus census;
  @Inject JobKeeping keeping;

  /** Every job, by name, with what became of it last on any node. */
  public List<JobView> all() {
    Map<String, Object[]> rows =
        rows(
                "select name, node, started_at, millis, error, runs, failures, failed_at,"
                    + " coalesce(claimed_until > now(), false) from kernel.job")
            .stream()
            .collect(Collectors.toMap(row -> (String) row[0], Function.identity()));
    return census.all().stream().map(found -> view(found, rows.get(found.job().value()))).toList();
  }

  /** The nodes that were seen within a day, the youngest first. */
  public List<NodeView> nodes() {
    return rows(
            "select name, version, started_at, seen_at, seen_at > now() - interval '30 seconds'"
                + " from kernel.node order by started_at desc")
        .stream()
        .map(
            row ->
                new NodeView(
                    (String) row[0],
                    (String) row[1],
                    Moments.of(row[2]),
                    Moments.of(row[3]),
                    (Boolean) row[4]))
        .toList();
  }

  /**
   * Starts a job; the caller does not wait for it.
   *
   * @return whether there is such a job and it may be started by hand
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public boolean start(String name) {
    return census
        .find(name)
        .filter(found -> found.job().byHand())
        .map(found -> executor.submit(() -> run(found)))
        .isPresent();
  }

  private void run(JobCensus.Found found) {
    try {
      census.run(found);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The job " + found.job().value() + " failed by hand.", failure);
    }
  }

  private JobView view(JobCensus.Found found, Object @Nullable [] row) {
    Job job = found.job();
    Schedule schedule = found.method().getAnnotation(Schedule.class);
    var next = schedule == null ? null : keeping.next(schedule).orElse(null);
    if (row == null) {
      return new JobView(
          job.value(), null, null, null, null, 0, 0, null, false, job.byHand(), next);
    }
    return new JobView(
        job.value(),
        (String) row[1],
        Moments.of(row[2]),
        row[3] == null ? null : ((Number) row[3]).longValue(),
        (String) row[4],
        ((Number) row[5]).longValue(),
        ((Number) row[6]).longValue(),
        Moments.ofNullable(row[7]),
        (Boolean) row[8],
        job.byHand(),
        next);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return database.createNativeQuery(sql).getResultList();
  }
}

package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the jobs of this node went since it was last written down. A job that runs every second must
 * not cost a write every second, so runs are gathered here.
 */
@ApplicationScoped
class JobBook {
  private final Map<String, JobRun> runs = new ConcurrentHashMap<>();

  void note(JobRun run) {
    runs.merge(run.name(), run, (earlier, later) -> later.after(earlier));
  }

  /** Everything that was gathered; from now on it is the caller's. */
  List<JobRun> take() {
    return List.copyOf(runs.keySet()).stream().map(runs::remove).toList();
  }

  /** What could not be written down is kept for the next time. */
  void giveBack(List<JobRun> unwritten) {
    unwritten.forEach(run -> runs.merge(run.name(), run, JobRun::after));
  }
}

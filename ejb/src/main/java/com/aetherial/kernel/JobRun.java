package com.aetherial.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job went, and how often it went since that was last written down.
 *
 * @param error why it failed, or null
 * @param failedAt when it failed last, or null
 */
record JobRun(
    String name,
    Instant startedAt,
    long millis,
    @Nullable String error,
    long runs,
    long failures,
    @Nullable Instant failedAt) {
  private static final int ERROR_LENGTH_MAX = 300;

  static JobRun of(String name, Instant startedAt, long millis, @Nullable Throwable failure) {
    return failure == null
        ? new JobRun(name, startedAt, millis, null, 1, 0, null)
        : new JobRun(name, startedAt, millis, told(failure), 1, 1, startedAt);
  }

  /** This one and those before it, which nobody wrote down yet. */
  JobRun after(JobRun earlier) {
    return new JobRun(
        name,
        startedAt,
        millis,
        error,
        earlier.runs + runs,
        earlier.failures + failures,
        failedAt == null ? earlier.failedAt : failedAt);
  }

  private static String told(Throwable failure) {
    String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return text.substring(0, Math.min(text.length(), ERROR_LENGTH_MAX));
  }
}

package com.aetherial.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the last check of the books goes or went.
 *
 * @param id the name of the run, and of its report once there is one; null before the first
 * @param requestedBy the administrator who asked; null for the nightly check
 * @param startedAt when it began; null before the first
 * @param endedAt when it ended; null while it runs
 * @param state NONE, RUNNING, DONE or FAILED
 * @param failure why it failed; otherwise null
 * @param overdue whether the last report is older than a day and a bit
 */
public record CheckRun(
    @Nullable UUID id,
    @Nullable UUID requestedBy,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    String state,
    @Nullable String failure,
    boolean overdue) {
  /** Whether it is under way. */
  public boolean isRunning() {
    return state.equals("RUNNING");
  }

  /** Whether it came to no end, so that nobody knows. */
  public boolean isFailed() {
    return state.equals("FAILED");
  }
}

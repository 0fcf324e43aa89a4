package com.aetherial.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the books found.
 *
 * @param id which check
 * @param startedAt when it began
 * @param finishedAt when the report was written
 * @param requestedBy the administrator who asked; null for the nightly check
 * @param violations how many facts are wrong
 * @param found the first thousand of them
 */
public record Reconciliation(
    UUID id,
    Instant startedAt,
    Instant finishedAt,
    @Nullable UUID requestedBy,
    int violations,
    List<Violation> found) {
  public Reconciliation {
    found = List.copyOf(found);
  }

  /** Whether everything was as it must be. */
  public boolean isClean() {
    return violations == 0;
  }
}

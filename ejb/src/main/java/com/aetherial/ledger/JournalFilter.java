package com.aetherial.ledger;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted.
 *
 * @param kinds empty for all
 * @param credits true for what came in, false for what went out, null for both
 * @param from the first moment, null for the beginning
 * @param to the moment after the last, null for now
 */
public record JournalFilter(
    Set<TransferKind> kinds,
    @Nullable Boolean credits,
    @Nullable Instant from,
    @Nullable Instant to) {
  public JournalFilter {
    kinds = Set.copyOf(kinds);
  }
}

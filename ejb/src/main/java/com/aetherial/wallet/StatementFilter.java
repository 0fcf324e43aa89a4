package com.aetherial.wallet;

import com.aetherial.ledger.TransferKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a statement are wanted.
 *
 * @param kinds empty for all
 * @param direction null for both
 * @param from the first moment, null for the beginning
 * @param to the moment after the last, null for now
 */
public record StatementFilter(
    Set<TransferKind> kinds,
    @Nullable Direction direction,
    @Nullable Instant from,
    @Nullable Instant to) {
  public StatementFilter {
    kinds = Set.copyOf(kinds);
  }

  public static StatementFilter everything() {
    return new StatementFilter(Set.of(), null, null, null);
  }
}

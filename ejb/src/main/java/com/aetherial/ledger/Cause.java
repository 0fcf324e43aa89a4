package com.aetherial.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why coins move, as the books keep it.
 *
 * @param kind what the transfer is for
 * @param askedBy who asked for it; null when the platform acts by itself
 * @param description a sentence for the statement, at most 280 characters
 * @param referenceType what it belongs to, such as {@code purchase}
 * @param referenceId which one
 */
public record Cause(
    TransferKind kind,
    @Nullable UUID askedBy,
    @Nullable String description,
    @Nullable String referenceType,
    @Nullable String referenceId) {
  public static Cause of(TransferKind kind, @Nullable UUID askedBy, @Nullable String description) {
    return new Cause(kind, askedBy, description, null, null);
  }
}

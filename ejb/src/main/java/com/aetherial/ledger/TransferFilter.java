package com.aetherial.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers are wanted; what is null lets everything through.
 *
 * @param text the id of a transfer, the key of its request or of its batch, or what it belongs to
 * @param owner who took part
 * @param account the system's account that took part
 * @param kind what it was for
 */
public record TransferFilter(
    @Nullable String text,
    @Nullable UUID owner,
    @Nullable SystemAccount account,
    @Nullable TransferKind kind) {
  /** Whether the lines of one account holder are enough to find them. */
  boolean isOfOneHolder() {
    return text == null && (owner == null) != (account == null);
  }
}

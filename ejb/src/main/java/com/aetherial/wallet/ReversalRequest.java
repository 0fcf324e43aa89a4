package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reversal of many coins that one administrator asked for.
 *
 * @param transferId what is wrong
 * @param state OPEN, REVERSED or REJECTED
 * @param decidedBy who agreed or rejected, or null
 * @param reversalId the transfer that put it right, or null
 */
public record ReversalRequest(
    UUID id,
    UUID transferId,
    Coins amount,
    String reason,
    String state,
    String askedBy,
    Instant askedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable UUID reversalId) {
  public boolean isOpen() {
    return state.equals("OPEN");
  }
}

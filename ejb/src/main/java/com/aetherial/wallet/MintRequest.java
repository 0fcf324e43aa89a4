package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish for more coins, as administrators see it.
 *
 * @param state OPEN, MINTED or REJECTED
 * @param askedBy username of who asked
 * @param decidedBy username of who decided; null while it is open
 */
public record MintRequest(
    UUID id,
    Coins amount,
    String reason,
    String askedBy,
    Instant askedAt,
    String state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {
  /** Whether somebody has to decide it. */
  public boolean isOpen() {
    return state.equals("OPEN");
  }
}

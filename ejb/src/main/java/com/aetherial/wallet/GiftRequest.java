package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A large gift that one administrator asked for.
 *
 * @param state OPEN, GIVEN or REJECTED
 * @param decidedBy who agreed or rejected, or null
 * @param transferId the transfer that gave it, or null
 */
public record GiftRequest(
    UUID id,
    String to,
    Coins amount,
    String reason,
    String state,
    String askedBy,
    Instant askedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable UUID transferId) {
  public boolean isOpen() {
    return state.equals("OPEN");
  }

  /** Whether these are the coins that were asked for. */
  boolean isFor(String receiver, Coins coins, String why) {
    return to.equals(receiver) && amount.equals(coins) && reason.equals(why);
  }
}

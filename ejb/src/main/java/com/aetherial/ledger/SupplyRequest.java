package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish for more coins than there are.
 *
 * @param state OPEN, MINTED or REJECTED
 * @param decidedBy who decided; null while it is open
 */
public record SupplyRequest(
    UUID id,
    Coins amount,
    String reason,
    UUID askedBy,
    Instant askedAt,
    String state,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt) {}

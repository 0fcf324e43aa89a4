package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;

/**
 * The hold that a transfer captured.
 *
 * @param amount what was set aside
 * @param captured what the transfer took of it
 * @param released what was set free
 * @param requestKey the identity of the request that set it aside
 */
public record CapturedHold(
    Coins amount, Coins captured, Coins released, String requestKey, Instant placedAt) {}

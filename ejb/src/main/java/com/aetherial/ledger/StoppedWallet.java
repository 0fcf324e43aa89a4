package com.aetherial.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet that is not open, with the act that made it so.
 *
 * @param changedBy who did it; null for the platform itself
 * @param since when
 */
public record StoppedWallet(
    UUID owner, WalletState state, String reason, @Nullable UUID changedBy, Instant since) {}

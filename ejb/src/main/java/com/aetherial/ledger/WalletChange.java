package com.aetherial.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act by which a wallet was frozen, closed or set free.
 *
 * @param before what it was
 * @param after what it became
 * @param reason why, in the words of who did it
 * @param changedBy who did it; null for the platform itself
 * @param recordedAt when
 */
public record WalletChange(
    WalletState before,
    WalletState after,
    String reason,
    @Nullable UUID changedBy,
    Instant recordedAt) {}

package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the books hold it.
 *
 * @param transferId its identity for good
 * @param amount what changed hands
 * @param recordedAt when the books took it
 * @param availableAfter what the payer could spend afterwards; null when the system paid
 * @param isReplay whether the request had been carried out before, and nothing moved now
 */
public record Posted(
    UUID transferId,
    Coins amount,
    Instant recordedAt,
    @Nullable Coins availableAfter,
    boolean isReplay) {}

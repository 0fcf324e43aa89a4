package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the one who made it sees it; the answer to a repeated request is the same.
 *
 * @param from the sender's username, or {@code treasury}
 * @param to the receiver's username
 * @param balance what the sender could spend afterwards; null when the treasury paid
 */
public record TransferView(
    UUID id,
    String kind,
    String from,
    String to,
    Coins amount,
    @Nullable String note,
    @Nullable Coins balance,
    Instant recordedAt) {}

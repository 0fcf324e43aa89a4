package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transfer in a member's statement.
 *
 * @param id the transfer
 * @param kind what it was for
 * @param direction which way coins went
 * @param amount what the wallet gained; negative when it lost
 * @param balance what was in the wallet afterwards, of every bucket
 * @param counterparty username of the other side; null when it was the house
 * @param note what was written to it
 * @param reference what it belongs to, as {@code type:id}; null when it belongs to nothing
 * @param recordedAt when the books took it
 * @param effectiveAt when it counts from; null when that is the moment of recording
 */
public record StatementLine(
    UUID id,
    String kind,
    Direction direction,
    Coins amount,
    Coins balance,
    @Nullable String counterparty,
    @Nullable String note,
    @Nullable String reference,
    Instant recordedAt,
    @Nullable Instant effectiveAt) {}

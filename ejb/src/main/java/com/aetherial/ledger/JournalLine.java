package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as a person's accounts saw it.
 *
 * @param transferId the transfer
 * @param kind what it was for
 * @param amount what the person's accounts gained together; negative when they lost
 * @param balance what was on all their buckets afterwards
 * @param counterparts the other people in it, of many a few; empty when it was with the house
 * @param description what was written to it
 * @param reference what it belongs to, as {@code type:id}; empty when nobody said
 * @param recordedAt when the books took it
 * @param effectiveAt when it counts from; null when that is the moment of recording
 */
public record JournalLine(
    UUID transferId,
    TransferKind kind,
    Coins amount,
    Coins balance,
    List<UUID> counterparts,
    @Nullable String description,
    String reference,
    Instant recordedAt,
    @Nullable Instant effectiveAt) {}

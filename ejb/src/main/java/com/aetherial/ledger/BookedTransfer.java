package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the books hold it, of whomever.
 *
 * @param id its identity
 * @param kind what it was for
 * @param amount what changed hands
 * @param people everybody with a posting in it
 * @param askedBy who asked; null for the platform itself
 * @param description what was written to it
 * @param reference what it belongs to, such as {@code purchase 0197…}; empty for nothing
 * @param requestKey the identity of the request
 * @param effectiveAt when it counts from
 * @param recordedAt when the books took it
 */
public record BookedTransfer(
    UUID id,
    TransferKind kind,
    Coins amount,
    List<UUID> people,
    @Nullable UUID askedBy,
    @Nullable String description,
    String reference,
    String requestKey,
    Instant effectiveAt,
    Instant recordedAt) {
  public BookedTransfer {
    people = List.copyOf(people);
  }
}

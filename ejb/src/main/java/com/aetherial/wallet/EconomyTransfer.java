package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as administrators see it.
 *
 * @param people usernames of everybody in it, in the order of the alphabet
 * @param askedBy username of who asked; null for the platform itself
 * @param reference what it belongs to; empty for nothing
 */
public record EconomyTransfer(
    UUID id,
    String kind,
    Coins amount,
    List<String> people,
    @Nullable String askedBy,
    @Nullable String note,
    String reference,
    String requestKey,
    Instant effectiveAt,
    Instant recordedAt) {
  public EconomyTransfer {
    people = List.copyOf(people);
  }
}

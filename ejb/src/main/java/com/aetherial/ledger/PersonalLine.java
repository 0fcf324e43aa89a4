package com.aetherial.ledger;

import com.aetherial.kernel.Moments;
import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transfer changed for one person.
 *
 * @param number its place in the books
 * @param person whose wallet; null for the one line of a transfer that changed nobody's
 * @param others who else took part, of many a few; empty when it was the house
 * @param description what was written to it, may be empty
 */
public record PersonalLine(
    long number,
    UUID transferId,
    @Nullable UUID person,
    TransferKind kind,
    Coins amount,
    List<UUID> others,
    String description,
    Instant recordedAt) {
  static PersonalLine of(Object[] row) {
    String others = Objects.toString(row[5], "");
    return new PersonalLine(
        ((Number) row[0]).longValue(),
        (UUID) row[1],
        (UUID) row[2],
        TransferKind.valueOf((String) row[3]),
        row[4] == null ? Coins.ofMinor(0) : BalancesReading.coins(row[4]),
        others.isEmpty()
            ? List.of()
            : Arrays.stream(others.split(",", -1)).map(UUID::fromString).toList(),
        Objects.toString(row[6], ""),
        Moments.of(row[7]));
  }
}

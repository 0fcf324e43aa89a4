package com.aetherial.flags;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feature that only some people have yet.
 *
 * @param percentage what share of everybody has it
 * @param ranks who has it beyond that share
 * @param changedBy the username of who changed it last, or null when they are forgotten
 */
public record FlagView(
    String name,
    String note,
    boolean isOn,
    int percentage,
    List<String> ranks,
    Instant changedAt,
    @Nullable String changedBy) {
  public FlagView {
    ranks = List.copyOf(ranks);
  }

  boolean isFor(UUID person, String rank) {
    return isOn && (ranks.contains(rank) || Bucket.of(name, person) < percentage);
  }
}

package com.aetherial.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds back what it matches.
 *
 * @param version how often it was changed
 */
public record RuleView(
    UUID id,
    RuleKind kind,
    String value,
    boolean isOn,
    int version,
    @Nullable String changedBy,
    Instant changedAt) {
  /** As it is told to moderators. */
  public String told() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ": " + value;
  }
}

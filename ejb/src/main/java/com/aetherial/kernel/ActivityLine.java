package com.aetherial.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A line of the log of activity.
 *
 * @param id of the entry, or of what it was read from
 * @param at when it happened
 */
public record ActivityLine(
    UUID id,
    String module,
    String action,
    String resourceType,
    String resourceId,
    Map<String, String> facts,
    Instant at) {
  public ActivityLine {
    facts = Map.copyOf(facts);
  }
}

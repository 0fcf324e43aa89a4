package com.aetherial.plugin.spi;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param id of the telling, the same when it is told again
 * @param type such as {@code identity.personRegistered}; {@code plugins.dayBegan} comes once a day
 *     and its data has the {@code day}
 * @param at when
 * @param data texts, numbers as BigDecimal, and lists of them
 */
public record Fact(UUID id, String type, Instant at, Map<String, Object> data) {
  public Fact {
    data = Map.copyOf(data);
  }
}

package com.aetherial.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What marking everything as read did.
 *
 * @param read how many there were
 * @param at the moment that each of them carries, by which it can be taken back
 */
public record AllRead(int read, Instant at) {
  private static final Pattern MARK = Pattern.compile("all-([0-9]{1,15})");

  /** By what it is taken back. */
  public String mark() {
    return "all-" + at.toEpochMilli();
  }

  /** The moment that such a mark names; empty for whatever else somebody wants back. */
  static Optional<Instant> momentIn(String mark) {
    return Optional.of(MARK.matcher(mark))
        .filter(found -> found.matches())
        .map(found -> Instant.ofEpochMilli(Long.parseLong(found.group(1))));
  }
}

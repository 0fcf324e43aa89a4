package com.aetherial.payouts.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a withdrawal, when and why.
 *
 * @param personId the person; null when the platform acts by itself
 * @param actor {@code member}, {@code administrator}, {@code platform} or the provider's name
 * @param reason a sentence, at most 500 characters
 */
public record Told(@Nullable UUID personId, String actor, String reason, Instant at) {
  private static final int REASON_MAX = 500;

  public Told {
    if (reason.isBlank() || reason.length() > REASON_MAX) {
      throw new IllegalArgumentException("A reason is a sentence of at most 500 characters.");
    }
  }

  /** What the platform does by itself. */
  public static Told platform(String reason, Instant at) {
    return new Told(null, "platform", reason, at);
  }
}

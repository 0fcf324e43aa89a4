package com.aetherial.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When something is tried again: soon at first, and given up after a little more than three days.
 */
final class RetryPlan {
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final double JITTER = 0.1;

  private RetryPlan() {}

  /** The pause after so many tries, up to a tenth longer or shorter; empty after the last one. */
  static Optional<Duration> after(int tries) {
    if (tries > PAUSES.size()) {
      return Optional.empty();
    }
    double factor = 1 + JITTER * (ThreadLocalRandom.current().nextDouble() * 2 - 1);
    return Optional.of(Duration.ofMillis((long) (PAUSES.get(tries - 1).toMillis() * factor)));
  }
}

package com.aetherial.wallet;

import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far back administrators may let coins count: as far as anybody still looks at a year. */
@ApplicationScoped
class Backdating {
  private static final Duration MOST = Duration.ofDays(366);

  @Inject Time time;

  /**
   * Passes when the moment is over, at most a year ago, and not before another one.
   *
   * @throws NotThatMoment otherwise
   */
  void mustBeOver(@Nullable Instant effective, @Nullable Instant earliest) {
    if (effective == null) {
      return;
    }
    Instant now = time.now();
    if (effective.isAfter(now)
        || effective.isBefore(now.minus(MOST))
        || (earliest != null && effective.isBefore(earliest))) {
      throw new NotThatMoment();
    }
  }
}

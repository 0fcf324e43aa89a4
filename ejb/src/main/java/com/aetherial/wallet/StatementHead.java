package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the lines of a statement that is read as a whole.
 *
 * @param username whose it is
 * @param fullName whose it is, as they are called
 * @param from the first moment
 * @param to the moment after the last; never in the future, so that nothing is added meanwhile
 * @param filter which lines of the period are wanted
 * @param opening what was in the wallet before the first moment, of all buckets
 * @param currency AEC
 * @param madeAt when it was asked for
 */
public record StatementHead(
    String username,
    String fullName,
    Instant from,
    Instant to,
    StatementFilter filter,
    Coins opening,
    String currency,
    Instant madeAt) {
  /** As many days as a statement may have: a year, and some for whoever counts generously. */
  public static final int DAYS_MAX = 370;

  /** As many lines as a statement may have. */
  public static final int LINES_MAX = 200_000;

  /** Whether every line of the period is wanted, so that the amounts add up to the difference. */
  public boolean isWhole() {
    return filter.kinds().isEmpty() && filter.direction() == null;
  }

  static Period period(@Nullable Instant from, @Nullable Instant to, Instant now) {
    Instant end = to == null || to.isAfter(now) ? now : to;
    Instant start = from == null ? end.minus(Duration.ofDays(DAYS_MAX)) : from;
    if (Duration.between(start, end).compareTo(Duration.ofDays(DAYS_MAX)) > 0) {
      throw new StatementTooLong();
    }
    return new Period(start, start.isAfter(end) ? start : end);
  }

  /** From a moment on and before another. */
  record Period(Instant from, Instant to) {}
}

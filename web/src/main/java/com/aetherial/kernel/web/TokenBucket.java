package com.aetherial.kernel.web;

/**
 * Lets so many requests pass within a minute: each takes a token, and tokens come back evenly. A
 * caller may take all of them at once and then has to wait for each.
 */
final class TokenBucket {
  /** A token in parts, so that fractions of one come back without being lost. */
  private static final long PARTS = 1_000_000;

  private static final long MINUTE = 60_000_000_000L;
  private static final int SECONDS = 60;

  private int most;
  private long parts;
  private long filledAt;

  TokenBucket(int most, long now) {
    this.most = most;
    this.parts = most * PARTS;
    this.filledAt = now;
  }

  /**
   * Takes a token if there is one.
   *
   * @param limit how many pass within a minute, which may have changed
   * @param now nanoseconds of a clock that never goes back
   */
  synchronized Verdict take(int limit, long now) {
    fill(limit, now);
    boolean passes = parts >= PARTS;
    if (passes) {
      parts -= PARTS;
    }
    return new Verdict(
        passes, most, (int) (parts / PARTS), seconds(most * PARTS - parts), untilNext());
  }

  /** Whether nobody took anything lately, so that the bucket can be thrown away. */
  synchronized boolean isFull(long now) {
    fill(most, now);
    return parts == most * PARTS;
  }

  private void fill(int limit, long now) {
    if (limit != most) {
      parts = Math.min(parts, limit * PARTS) + Math.max(0, (limit - most) * PARTS);
      most = limit;
    }
    long elapsed = Math.min(now - filledAt, MINUTE);
    long back = elapsed * most / (MINUTE / PARTS);
    if (back > 0) {
      parts = Math.min(most * PARTS, parts + back);
      filledAt = now;
    }
  }

  /** Seconds until there is a token. */
  private int untilNext() {
    return parts >= PARTS ? 0 : seconds(PARTS - parts);
  }

  private int seconds(long missing) {
    return (int) ((missing * SECONDS + most * PARTS - 1) / (most * PARTS));
  }

  /**
   * What became of a request.
   *
   * @param limit how many pass within a minute
   * @param left how many pass now
   * @param fullAfter seconds until all of them pass again
   * @param waitFor seconds until the next one passes
   */
  record Verdict(boolean passes, int limit, int left, int fullAfter, int waitFor) {}
}

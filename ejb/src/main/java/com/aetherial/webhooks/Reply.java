package com.aetherial.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a request came to.
 *
 * @param status of HTTP; null when there was none
 * @param took how long everything took
 * @param answer the beginning of what was answered
 * @param error why there is no answer, or null
 */
public record Reply(
    @Nullable Integer status, Duration took, String answer, @Nullable String error) {
  private static final int GOOD = 200;
  private static final int REDIRECT = 300;
  private static final int GONE = 410;

  /** Whether it was taken; being sent elsewhere is not, as nobody looked at that address. */
  public boolean isTaken() {
    return status != null && status >= GOOD && status < REDIRECT;
  }

  /** Whether the receiver wants nothing any more. */
  boolean isGone() {
    return status != null && status == GONE;
  }
}

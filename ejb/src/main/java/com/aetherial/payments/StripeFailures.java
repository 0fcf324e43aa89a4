package com.aetherial.payments;

import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;

/** What a failed call to Stripe says about what was done. */
public final class StripeFailures {
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;

  private StripeFailures() {}

  /**
   * Whether nothing was done for certain. A client error means that, unless it only came at a bad
   * moment, or the key was used before with other words: then the thing may exist.
   */
  public static boolean isDefinite(StripeException failure) {
    Integer status = failure.getStatusCode();
    return status != null
        && status >= 400
        && status < 500
        && status != CONFLICT
        && status != TOO_MANY
        && !(failure instanceof IdempotencyException);
  }

  /** Whether Stripe only repeats what it answered to an earlier call with the same key. */
  public static boolean isRepeated(StripeException failure) {
    return failure.getStripeError() != null
        && failure.getStripeError().getLastResponse() != null
        && failure
            .getStripeError()
            .getLastResponse()
            .headers()
            .firstValue("Idempotent-Replayed")
            .isPresent();
  }
}

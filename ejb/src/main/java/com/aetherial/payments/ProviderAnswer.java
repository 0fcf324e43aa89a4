package com.aetherial.payments;

import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import org.jspecify.annotations.Nullable;

/**
 * What a provider answered to something that it should do. Not knowing is an answer of its own: the
 * thing may have been done, so it is asked for again with the same key and never given up on.
 *
 * @param verdict what is certain
 * @param session the session after a success
 * @param reason the provider's words, for the log
 */
record ProviderAnswer(Verdict verdict, @Nullable CheckoutSession session, String reason) {
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;

  /** What is certain. */
  enum Verdict {
    DONE,
    REFUSED,
    UNKNOWN
  }

  static ProviderAnswer done(CheckoutSession session) {
    return new ProviderAnswer(Verdict.DONE, session, "");
  }

  /**
   * A client error means that nothing was done, unless it only came at a bad moment, or the key was
   * used before with other words: then the thing may exist.
   */
  static ProviderAnswer failed(StripeException failure) {
    Integer status = failure.getStatusCode();
    boolean isDefinite =
        status != null
            && status >= 400
            && status < 500
            && status != CONFLICT
            && status != TOO_MANY
            && !(failure instanceof IdempotencyException);
    return new ProviderAnswer(
        isDefinite ? Verdict.REFUSED : Verdict.UNKNOWN, null, String.valueOf(failure.getMessage()));
  }
}

package com.aetherial.payments;

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
  /** What is certain. */
  enum Verdict {
    DONE,
    REFUSED,
    UNKNOWN
  }

  static ProviderAnswer done(CheckoutSession session) {
    return new ProviderAnswer(Verdict.DONE, session, "");
  }

  /** A failure that says for certain that nothing was done is a refusal; any other says nothing. */
  static ProviderAnswer failed(StripeException failure) {
    return new ProviderAnswer(
        StripeFailures.isDefinite(failure) ? Verdict.REFUSED : Verdict.UNKNOWN,
        null,
        String.valueOf(failure.getMessage()));
  }
}

package com.aetherial.payments;

import com.aetherial.payments.ProviderAnswer.Verdict;
import com.stripe.exception.StripeException;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe answered to something that it should do. Not knowing is an answer of its own.
 *
 * @param verdict what is certain
 * @param made what was made or changed; null unless it was done
 * @param reason Stripe's words, for the log
 */
record StripeReply<T>(Verdict verdict, @Nullable T made, String reason) {
  static <T> StripeReply<T> to(StripeAnswer.Question<T> wish) {
    try {
      return new StripeReply<>(Verdict.DONE, wish.ask(), "");
    } catch (StripeException failure) {
      ProviderAnswer answer = ProviderAnswer.failed(failure);
      return new StripeReply<>(answer.verdict(), null, answer.reason());
    }
  }
}

package com.aetherial.payments;

import com.stripe.exception.StripeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Asks Stripe something: an answer, the answer that there is none, or no answer. */
final class StripeAnswer {
  private static final Logger LOG = System.getLogger(StripeAnswer.class.getName());
  private static final int NOT_FOUND = 404;

  private StripeAnswer() {}

  /** A question to Stripe. */
  interface Question<T> {
    T ask() throws StripeException;
  }

  /**
   * The answer; empty when Stripe does not know the thing.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  static <T> Optional<T> to(Question<T> question) {
    try {
      return Optional.of(question.ask());
    } catch (StripeException failure) {
      if (Integer.valueOf(NOT_FOUND).equals(failure.getStatusCode())) {
        return Optional.empty();
      }
      LOG.log(Level.WARNING, "Stripe did not answer a question.", failure);
      throw new PaymentProviderUnavailable();
    }
  }
}

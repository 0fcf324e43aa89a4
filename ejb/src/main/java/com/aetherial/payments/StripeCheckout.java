package com.aetherial.payments;

import com.aetherial.payments.entity.Purchase;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;

/** What we ask of Stripe. Nothing here may run while a row of ours is locked. */
@ApplicationScoped
class StripeCheckout {
  private static final Logger LOG = System.getLogger(StripeCheckout.class.getName());
  private static final int NOT_FOUND = 404;

  @Inject StripeClient stripe;

  /**
   * Opens the payment page of a purchase; the same page when it was opened before.
   *
   * @param baseUrl where the buyer comes back to
   */
  ProviderAnswer open(Purchase purchase, URI baseUrl) {
    var once = RequestOptions.builder().setIdempotencyKey("order-" + purchase.id() + "-1").build();
    try {
      return ProviderAnswer.done(
          CheckoutSession.of(
              stripe.v1().checkout().sessions().create(SessionOrder.of(purchase, baseUrl), once)));
    } catch (StripeException failure) {
      return ProviderAnswer.failed(failure);
    }
  }

  /** Closes the payment page, so that nobody pays for what was cancelled. */
  ProviderAnswer close(String sessionId) {
    try {
      return ProviderAnswer.done(
          CheckoutSession.of(stripe.v1().checkout().sessions().expire(sessionId)));
    } catch (StripeException failure) {
      return ProviderAnswer.failed(failure);
    }
  }

  /**
   * The session as it is now; empty when Stripe does not know it.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  Optional<CheckoutSession> session(String sessionId) {
    var whole = SessionRetrieveParams.builder().addExpand("payment_intent").build();
    try {
      return Optional.of(
          CheckoutSession.of(stripe.v1().checkout().sessions().retrieve(sessionId, whole)));
    } catch (StripeException failure) {
      return absent(failure);
    }
  }

  /**
   * The session that a payment belongs to; empty when it came another way.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  Optional<CheckoutSession> sessionOfPayment(String paymentIntentId) {
    var wanted =
        SessionListParams.builder()
            .setPaymentIntent(paymentIntentId)
            .setLimit(1L)
            .addExpand("data.payment_intent")
            .build();
    try {
      return stripe.v1().checkout().sessions().list(wanted).getData().stream()
          .findFirst()
          .map(CheckoutSession::of);
    } catch (StripeException failure) {
      return absent(failure);
    }
  }

  private static <T> Optional<T> absent(StripeException failure) {
    if (Integer.valueOf(NOT_FOUND).equals(failure.getStatusCode())) {
      return Optional.empty();
    }
    LOG.log(Level.WARNING, "Stripe did not answer a question.", failure);
    throw new PaymentProviderUnavailable();
  }
}

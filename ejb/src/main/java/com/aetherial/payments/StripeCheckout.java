package com.aetherial.payments;

import com.aetherial.payments.entity.Purchase;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What we ask of Stripe. Nothing here may run while a row of ours is locked. */
@ApplicationScoped
class StripeCheckout {
  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final long PAGE = 100;

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
    return StripeAnswer.to(() -> stripe.v1().checkout().sessions().retrieve(sessionId, whole))
        .map(CheckoutSession::of);
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
    return StripeAnswer.to(() -> stripe.v1().checkout().sessions().list(wanted).getData())
        .flatMap(found -> found.stream().findFirst())
        .map(CheckoutSession::of);
  }

  /**
   * The session that was made for a purchase although its name never reached us; empty when there
   * is none.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  Optional<CheckoutSession> sessionOf(Purchase purchase) {
    String reference = purchase.id().toString();
    var wanted =
        SessionListParams.builder()
            .setCreated(
                SessionListParams.Created.builder()
                    .setGte(purchase.createdAt().minus(MARGIN).getEpochSecond())
                    .build())
            .setLimit(PAGE)
            .addExpand("data.payment_intent")
            .build();
    return StripeAnswer.to(
            () -> {
              for (Session one :
                  stripe.v1().checkout().sessions().list(wanted).autoPagingIterable()) {
                if (reference.equals(one.getClientReferenceId())) {
                  return Optional.of(CheckoutSession.of(one));
                }
              }
              return Optional.<CheckoutSession>empty();
            })
        .flatMap(found -> found);
  }
}

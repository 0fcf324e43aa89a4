package com.aetherial.payments;

import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What we ask of Stripe. Nothing here may run while a row of ours is locked. */
@ApplicationScoped
class StripeCheckout implements PaymentGateway {
  /** Its word in purchases. */
  static final String CODE = "stripe";

  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final long PAGE = 100;
  private static final int SERVER_ERROR = 500;

  @Inject StripeClient stripe;
  @Inject StripeSettings settings;
  @Inject CheckoutAttempts attempts;
  @Inject PriceList prices;

  @Override
  public String code() {
    return CODE;
  }

  /** Without its keys the platform does not even start. */
  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public boolean isSimulated() {
    return settings.isSimulated();
  }

  @Override
  public List<String> currencies() {
    return prices.currencies();
  }

  @Override
  public PurchaseOrder order(BuyCoins command) {
    return prices.tariff(command.currency()).order(command);
  }

  @Override
  public Duration payableFor() {
    return settings.checkoutLife();
  }

  @Override
  public ProviderAnswer open(Purchase purchase) {
    UUID id = purchase.id();
    if (attempts.hasFailed(id) && sessionOf(purchase).isEmpty()) {
      attempts.next(id);
    }
    return open(purchase, settings.baseUrl(), attempts.of(id));
  }

  /**
   * Opens the payment page of a purchase; the same page when this attempt opened it before.
   *
   * @param baseUrl where the buyer comes back to
   */
  ProviderAnswer open(Purchase purchase, URI baseUrl, int attempt) {
    String key = "order-" + purchase.id() + "-" + attempt;
    var once = RequestOptions.builder().setIdempotencyKey(key).build();
    try {
      return ProviderAnswer.done(
          CheckoutSession.of(
              stripe.v1().checkout().sessions().create(SessionOrder.of(purchase, baseUrl), once)));
    } catch (StripeException failure) {
      Integer status = failure.getStatusCode();
      if (status != null && status >= SERVER_ERROR) {
        attempts.fail(purchase.id());
      }
      return ProviderAnswer.failed(failure);
    }
  }

  @Override
  public ProviderAnswer close(String sessionId) {
    try {
      return ProviderAnswer.done(
          CheckoutSession.of(stripe.v1().checkout().sessions().expire(sessionId)));
    } catch (StripeException failure) {
      return ProviderAnswer.failed(failure);
    }
  }

  @Override
  public Optional<CheckoutSession> session(String sessionId) {
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

  /** Which purchase a card did not pay, and why; empty when it is none of ours. */
  Optional<CardRefusals.News> refusal(String paymentIntentId) {
    return CardRefusals.read(stripe, paymentIntentId);
  }

  @Override
  public Optional<CheckoutSession> sessionOf(Purchase purchase) {
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

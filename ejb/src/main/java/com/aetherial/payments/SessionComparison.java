package com.aetherial.payments;

import com.aetherial.payments.Difference.Problem;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import com.stripe.model.PaymentIntent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Compares sessions and payments of Stripe's with our purchases, and puts purchases right. */
@ApplicationScoped
class SessionComparison {
  private static final String SESSION = "checkout session";
  private static final String PAYMENT = "payment";

  @Inject Purchases purchases;
  @Inject PurchaseDesk desk;
  @Inject Fulfilment fulfilment;
  @Inject StripeCheckout stripe;

  /** What differs about a session; sessions that are about something else differ in nothing. */
  Optional<Difference> difference(CheckoutSession session) {
    return Purchases.idIn(session.purchaseId())
        .flatMap(
            id ->
                purchases
                    .find(id)
                    .map(purchase -> difference(purchase, session))
                    .orElseGet(
                        () ->
                            Optional.of(
                                Difference.missingHere(SESSION, session.id(), told(session)))));
  }

  /** Takes over what Stripe says of the session. */
  void repair(CheckoutSession session) {
    Purchases.idIn(session.purchaseId())
        .flatMap(purchases::find)
        .ifPresent(
            purchase -> {
              boolean isUndecided = !session.isPaid() && !session.isExpired();
              if (purchase.state() == PurchaseState.CREATED && isUndecided) {
                desk.opened(purchase.id(), session);
              } else {
                fulfilment.settle(session);
              }
            });
  }

  /** What differs about a payment that names a purchase of ours. */
  Optional<Difference> difference(PaymentIntent payment) {
    if (!"succeeded".equals(payment.getStatus())) {
      return Optional.empty();
    }
    return Purchases.idIn(payment.getMetadata().get(SessionOrder.PURCHASE))
        .flatMap(
            id ->
                purchases
                    .find(id)
                    .map(purchase -> difference(purchase, payment))
                    .orElseGet(
                        () ->
                            Optional.of(
                                Difference.missingHere(
                                    PAYMENT, payment.getId(), payment.getStatus()))));
  }

  /** Fetches the session of a payment and takes over what Stripe says of it. */
  void repair(PaymentIntent payment) {
    stripe.sessionOfPayment(payment.getId()).ifPresent(this::repair);
  }

  /** Whether Stripe still knows the session of a purchase that its list did not name. */
  Optional<Difference> absence(Purchase purchase) {
    String session = String.valueOf(purchase.sessionId());
    return stripe.session(session).isPresent()
        ? Optional.empty()
        : Optional.of(Difference.missingThere(SESSION, session, purchase.state().name()));
  }

  private static Optional<Difference> difference(Purchase purchase, CheckoutSession session) {
    String doubt = Doubts.about(purchase, session);
    if (!doubt.isEmpty()) {
      return Optional.of(
          new Difference(Problem.AMOUNT_DIFFERS, SESSION, session.id(), doubt, told(session)));
    }
    return session.id().equals(purchase.sessionId()) && fits(purchase.state(), session)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                Problem.STATE_DIFFERS,
                SESSION,
                session.id(),
                purchase.state().name(),
                told(session)));
  }

  private static Optional<Difference> difference(Purchase purchase, PaymentIntent payment) {
    if (!purchase.order().price().isSameAs(payment.getAmount(), payment.getCurrency())) {
      return Optional.of(
          new Difference(
              Problem.AMOUNT_DIFFERS,
              PAYMENT,
              payment.getId(),
              purchase.order().price().currency() + " " + purchase.order().price().amount(),
              payment.getAmount() + " " + payment.getCurrency()));
    }
    return purchase.state().wasCredited() && payment.getId().equals(purchase.paymentIntentId())
        ? Optional.empty()
        : Optional.of(
            new Difference(
                Problem.STATE_DIFFERS,
                PAYMENT,
                payment.getId(),
                purchase.state().name(),
                payment.getStatus()));
  }

  private static boolean fits(PurchaseState ours, CheckoutSession session) {
    if (session.isPaid()) {
      return ours.wasCredited();
    }
    if (session.isExpired() || session.hasFailed()) {
      return ours.isClosedUnpaid();
    }
    return ours == PurchaseState.AWAITING_PAYMENT || ours.isClosedUnpaid();
  }

  private static String told(CheckoutSession session) {
    return session.status() + ", " + session.paymentStatus();
  }
}

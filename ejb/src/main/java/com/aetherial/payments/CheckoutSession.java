package com.aetherial.payments;

import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says of a Checkout Session, at the moment we asked.
 *
 * @param id Stripe's identifier
 * @param url where the buyer pays; null once it is closed
 * @param status open, complete or expired
 * @param paymentStatus paid, unpaid or no_payment_required
 * @param amountTotal what is charged, in hundredths
 * @param currency three letters, in Stripe's lower case
 * @param purchaseId what we called it ourselves
 * @param paymentIntentId Stripe's identifier of the payment; null before somebody tries to pay
 * @param paymentStopped whether the payment of a complete session has bounced
 * @param expiresAt when the page closes
 * @param isForPlan whether a plan is paid there, and not a purchase
 * @param subscriptionId Stripe's identifier of the plan that began; null until then
 */
record CheckoutSession(
    String id,
    @Nullable String url,
    String status,
    String paymentStatus,
    long amountTotal,
    String currency,
    @Nullable String purchaseId,
    @Nullable String paymentIntentId,
    boolean paymentStopped,
    Instant expiresAt,
    boolean isForPlan,
    @Nullable String subscriptionId) {
  /** A session on which coins are bought. */
  CheckoutSession(
      String id,
      @Nullable String url,
      String status,
      String paymentStatus,
      long amountTotal,
      String currency,
      @Nullable String purchaseId,
      @Nullable String paymentIntentId,
      boolean paymentStopped,
      Instant expiresAt) {
    this(
        id,
        url,
        status,
        paymentStatus,
        amountTotal,
        currency,
        purchaseId,
        paymentIntentId,
        paymentStopped,
        expiresAt,
        false,
        null);
  }

  static CheckoutSession of(Session session) {
    Long total = session.getAmountTotal();
    return new CheckoutSession(
        session.getId(),
        session.getUrl(),
        Objects.requireNonNullElse(session.getStatus(), ""),
        Objects.requireNonNullElse(session.getPaymentStatus(), ""),
        total == null ? 0 : total,
        Objects.requireNonNullElse(session.getCurrency(), ""),
        session.getClientReferenceId(),
        session.getPaymentIntent(),
        isStopped(session.getPaymentIntentObject()),
        Instant.ofEpochSecond(session.getExpiresAt()),
        "subscription".equals(session.getMode()),
        session.getSubscription());
  }

  private static boolean isStopped(@Nullable PaymentIntent intent) {
    return intent != null
        && ("requires_payment_method".equals(intent.getStatus())
            || "canceled".equals(intent.getStatus()));
  }

  /** The same, with the news that the payment bounced; being paid still counts for more. */
  CheckoutSession toldToHaveFailed() {
    return new CheckoutSession(
        id,
        url,
        status,
        paymentStatus,
        amountTotal,
        currency,
        purchaseId,
        paymentIntentId,
        true,
        expiresAt,
        isForPlan,
        subscriptionId);
  }

  boolean isPaid() {
    return paymentStatus.equals("paid") || paymentStatus.equals("no_payment_required");
  }

  boolean isExpired() {
    return status.equals("expired");
  }

  /** Whether the buyer is through with the page and the money will not come after all. */
  boolean hasFailed() {
    return status.equals("complete") && !isPaid() && paymentStopped;
  }
}

package com.aetherial.payments;

/**
 * What a message of Stripe is about. It only says where to look: what is true is asked of Stripe
 * afterwards, which makes the order and the age of messages irrelevant.
 */
sealed interface StripeEvent {
  /** Somebody finished the payment page, or the money of a slow payment arrived. */
  record CheckoutPaid(String sessionId) implements StripeEvent {}

  /** A payment page closed without a payment. */
  record CheckoutExpired(String sessionId) implements StripeEvent {}

  /** A slow payment bounced. */
  record CheckoutFailed(String sessionId) implements StripeEvent {}

  /** A payment went through, with or without a page of ours. */
  record PaymentSucceeded(String paymentIntentId) implements StripeEvent {}

  /** Money goes back, or comes again after it went. */
  sealed interface MoneyReturned extends StripeEvent {}

  /** A refund was made, or went on. */
  record RefundChanged(String refundId) implements MoneyReturned {}

  /** Something of a charge was refunded; which refunds there are must be asked. */
  record ChargeRefunded(String chargeId) implements MoneyReturned {}

  /** A bank asks about a payment, takes its money, or decided. */
  record DisputeChanged(String disputeId) implements MoneyReturned {}

  /** A bank suspects that a card was used by somebody else. */
  record FraudWarned(String warningId) implements StripeEvent {}

  /** A plan began, was renewed, changed or ended, or one of its invoices came further. */
  sealed interface PlanChanged extends StripeEvent {}

  /** A subscription is not as it was. */
  record SubscriptionChanged(String subscriptionId) implements PlanChanged {}

  /** An invoice is not as it was. */
  record InvoiceChanged(String invoiceId) implements PlanChanged {}

  /**
   * Something that another module may look after.
   *
   * @param account the connected account that it belongs to; empty for our own
   */
  record Elsewhere(String type, String objectId, String account) implements StripeEvent {}

  /** A card did not pay; the page stays open for another try. */
  record PaymentFailed(String paymentIntentId) implements StripeEvent {}

  /** Nothing that we act on. */
  record Ignored(String type) implements StripeEvent {}
}

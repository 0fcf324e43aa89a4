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

  /** Nothing that we act on; a declined card, for one, leaves the page open for another try. */
  record Ignored(String type) implements StripeEvent {}
}

package com.aetherial.payments;

/**
 * A way to pay for coins.
 *
 * @param gateway the word by which an order names it
 * @param isAvailable whether the operator has set it up, so that it takes orders
 */
public record PaymentWayView(String gateway, boolean isAvailable) {}

package com.aetherial.payments;

import java.util.List;

/**
 * A way to pay for coins.
 *
 * @param gateway the word by which an order names it
 * @param isAvailable whether the operator has set it up, so that it takes orders
 * @param currencies in what one can pay
 */
public record PaymentWayView(String gateway, boolean isAvailable, List<String> currencies) {
  public PaymentWayView {
    currencies = List.copyOf(currencies);
  }
}

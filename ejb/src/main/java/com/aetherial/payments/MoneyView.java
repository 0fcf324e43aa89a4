package com.aetherial.payments;

import com.aetherial.payments.entity.Price;

/**
 * An amount of real money as clients see it.
 *
 * @param amount a decimal with two places
 * @param currency three capital letters (ISO 4217)
 */
public record MoneyView(String amount, String currency) {
  static MoneyView of(Price price) {
    return new MoneyView(price.amount(), price.currency());
  }
}

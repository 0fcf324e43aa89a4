package com.aetherial.simulator.stripe;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Amounts for people: the currency's letters and its own number of decimals. */
final class Money {

  private Money() {}

  static String show(long minorUnits, String currency) {
    int digits = digits(currency);
    return currency.toUpperCase(Locale.ROOT)
        + " "
        + String.format(Locale.ROOT, "%,." + digits + "f", BigDecimal.valueOf(minorUnits, digits));
  }

  /** How many decimal places a currency has. */
  static int digits(String currency) {
    try {
      String code = currency.toUpperCase(Locale.ROOT);
      return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      return 2;
    }
  }
}

package com.aetherial.simulator.stripe;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Amounts for people: the currency's letters and its own number of decimals. */
final class Money {

  private Money() {}

  static String show(long minorUnits, String currency) {
    String code = currency.toUpperCase(Locale.ROOT);
    return code
        + " "
        + String.format(
            Locale.ROOT, "%,." + digits(code) + "f", BigDecimal.valueOf(minorUnits, digits(code)));
  }

  private static int digits(String code) {
    try {
      return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      return 2;
    }
  }
}

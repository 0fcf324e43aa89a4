package com.aetherial.payments.entity;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of real money.
 *
 * @param minor how many of the smallest unit of the currency, above nothing
 * @param currency three capital letters (ISO 4217)
 */
public record Price(long minor, String currency) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  public Price {
    if (minor <= 0) {
      throw new IllegalArgumentException("A price is above nothing.");
    }
    if (!CURRENCY.matcher(currency).matches()) {
      throw new IllegalArgumentException("Not a currency: " + currency);
    }
  }

  /** Whether somebody who writes currencies their way means the same amount. */
  public boolean isSameAs(long otherMinor, String otherCurrency) {
    return minor == otherMinor && currency.equals(otherCurrency.toUpperCase(Locale.ROOT));
  }

  /** The decimal without the currency, with all the places that the currency has. */
  public String amount() {
    return decimal(minor, currency);
  }

  /** So many of the smallest unit, as a decimal of the currency. */
  public static String decimal(long minor, String currency) {
    return BigDecimal.valueOf(minor, places(currency)).toPlainString();
  }

  /**
   * How many decimal places a currency has: none for the yen.
   *
   * @throws IllegalArgumentException when there is no such currency
   */
  public static int places(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}

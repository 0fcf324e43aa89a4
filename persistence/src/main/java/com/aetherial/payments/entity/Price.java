package com.aetherial.payments.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of real money.
 *
 * @param minor hundredths of the currency, above nothing
 * @param currency three capital letters (ISO 4217) of a currency with two decimal places
 */
public record Price(long minor, String currency) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final int SCALE = 100;

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

  /** The decimal without the currency, two places always. */
  public String amount() {
    long rest = minor % SCALE;
    return minor / SCALE + (rest < 10 ? ".0" : ".") + rest;
  }
}

package com.aetherial.payments;

import com.aetherial.payments.entity.Price;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one coin costs in each currency, the dollar first.
 *
 * @param rates the price of a coin by currency, in the order in which they are offered
 */
record CoinPrices(Map<String, BigDecimal> rates) {
  static final String FIRST = "USD";

  /** Currencies in which Stripe counts otherwise than the rest of the world. */
  private static final Set<String> COUNTED_OTHERWISE = Set.of("HUF", "ISK", "MGA", "TWD", "UGX");

  private static final int PLACES_MAX = 2;

  CoinPrices {
    rates = Collections.unmodifiableMap(new LinkedHashMap<>(rates));
  }

  /**
   * Reads {@code 0.10} for the dollar and {@code EUR 0.09, JPY 15} for the others.
   *
   * @throws IllegalArgumentException with a reason for the operator
   */
  static CoinPrices parse(String dollars, String others) {
    Map<String, BigDecimal> rates = new LinkedHashMap<>();
    rates.put(FIRST, Tariff.rate(dollars));
    for (String text : others.isBlank() ? new String[0] : others.split(",", -1)) {
      String[] parts = text.strip().split("\\s+", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("“" + text.strip() + "” is not like EUR 0.09");
      }
      if (rates.put(payable(parts[0]), Tariff.rate(parts[1])) != null) {
        throw new IllegalArgumentException(parts[0] + " has two prices");
      }
    }
    return new CoinPrices(rates);
  }

  /**
   * The price of a coin.
   *
   * @throws CurrencyNotOffered when there is none in this currency
   */
  BigDecimal in(String currency) {
    BigDecimal rate = rates.get(currency);
    if (rate == null) {
      throw new CurrencyNotOffered(currency, rates.keySet());
    }
    return rate;
  }

  private static String payable(String currency) {
    boolean isPayable;
    try {
      isPayable = Price.places(currency) <= PLACES_MAX && !COUNTED_OTHERWISE.contains(currency);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("“" + currency + "” is not a currency", unknown);
    }
    if (!isPayable) {
      throw new IllegalArgumentException(currency + " is not counted as the platform counts");
    }
    return currency;
  }
}

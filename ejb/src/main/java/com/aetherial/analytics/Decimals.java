package com.aetherial.analytics;

import com.aetherial.kernel.Measure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Whole numbers of the smallest unit as decimals. */
final class Decimals {
  private static final int COIN_PLACES = 2;

  private Decimals() {}

  static String of(Unit unit, long amount, String currency) {
    return switch (unit) {
      case COUNT, PEOPLE -> Long.toString(amount);
      case COINS -> BigDecimal.valueOf(amount, COIN_PLACES).toPlainString();
      case MONEY -> currency.isEmpty() ? Long.toString(amount) : money(amount, currency);
    };
  }

  static String money(long minor, String currency) {
    return BigDecimal.valueOf(minor, Math.max(0, places(currency))).toPlainString();
  }

  private static int places(String currency) {
    try {
      return Currency.getInstance(currency).getDefaultFractionDigits();
    } catch (IllegalArgumentException none) {
      throw new NotMeasured();
    }
  }

  /** A part of a whole in percent with one place; empty when there is no whole. */
  static String percent(long part, long whole) {
    return whole == 0
        ? ""
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)
            .toPlainString();
  }

  /** How much of it each of some has, with two places; empty when there is nobody. */
  static String each(long amount, long people) {
    return people == 0
        ? ""
        : BigDecimal.valueOf(amount)
            .divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_EVEN)
            .toPlainString();
  }
}

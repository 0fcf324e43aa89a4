package com.aetherial.payouts;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import java.math.BigInteger;

/**
 * What so many coins are worth, in whole numbers throughout.
 *
 * @param coins what the member gives
 * @param fee the part that the platform keeps
 * @param rate millionths of the currency for one coin
 * @param amount what arrives, rounded down to what the provider can pay
 */
record Quote(Coins coins, Coins fee, long rate, Price amount) {
  private static final long MILLION = 1_000_000;

  /** The money for coins; the rest below the smallest unit stays with the platform. */
  static Quote ofCoins(Coins coins, Coins fee, long rate, PayoutCurrency currency) {
    long worth = scaled(coins.minor() - fee.minor(), rate);
    return new Quote(
        coins, fee, rate, price(worth - Math.floorMod(worth, currency.step()), currency));
  }

  /** The fewest coins for an amount of money. */
  static Quote ofMoney(long minor, Coins fee, long rate, PayoutCurrency currency) {
    long whole = minor - Math.floorMod(minor, currency.step());
    long coins =
        BigInteger.valueOf(whole)
            .multiply(BigInteger.valueOf(MILLION))
            .add(BigInteger.valueOf(rate - 1))
            .divide(BigInteger.valueOf(rate))
            .longValueExact();
    return new Quote(Coins.ofMinor(coins).plus(fee), fee, rate, price(whole, currency));
  }

  /** Rounded down; wide enough on the way for every amount that can be written. */
  private static long scaled(long coins, long rate) {
    return BigInteger.valueOf(coins)
        .multiply(BigInteger.valueOf(rate))
        .divide(BigInteger.valueOf(MILLION))
        .longValueExact();
  }

  private static Price price(long minor, PayoutCurrency currency) {
    if (minor < currency.least()) {
      throw new PayoutAmountRefused(
          "",
          "least",
          "The least that can be paid this way is {0}.",
          money(currency.least(), currency));
    }
    if (minor > currency.most()) {
      throw new PayoutAmountRefused(
          "",
          "most",
          "The most that can be paid this way is {0}.",
          money(currency.most(), currency));
    }
    return new Price(minor, currency.currency());
  }

  private static String money(long minor, PayoutCurrency currency) {
    return currency.currency() + " " + new Price(minor, currency.currency()).amount();
  }
}

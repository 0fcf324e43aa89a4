package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.PurchaseOrder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * What coins cost in one currency. Prices are made here and nowhere else, never by a client.
 *
 * @param bundles what is on offer, each with a code of its own
 * @param rate the price of one coin of a free amount, above nothing
 * @param currency of all prices
 * @param least the least that is taken by card, in the smallest unit of the currency
 */
record Tariff(List<Bundle> bundles, BigDecimal rate, String currency, long least) {
  /** The least that the payment provider takes by card, in cents of the dollar. */
  static final long LEAST_CENTS = 50;

  /** The most, in the smallest unit of whatever currency. */
  static final long MOST_MINOR = 99_999_999;

  static final String BUNDLES_DEFAULT = "100@10, 500+50@50, 1000+150@100, 5000+1000@500";
  static final String RATE_DEFAULT = "0.10";

  private static final int RATE_SCALE_MAX = 8;
  private static final BigDecimal RATE_MAX = BigDecimal.valueOf(1_000_000);
  private static final int COIN_PLACES = 2;

  Tariff {
    bundles = List.copyOf(bundles);
    if (bundles.isEmpty()) {
      throw new IllegalArgumentException("there is no bundle");
    }
    if (bundles.stream().map(Bundle::code).distinct().count() < bundles.size()) {
      throw new IllegalArgumentException("two bundles give equally many coins");
    }
    for (Bundle bundle : bundles) {
      if (bundle.price().minor() < least || bundle.price().minor() > MOST_MINOR) {
        throw new IllegalArgumentException(
            bundle.code() + " costs less or more than a card pays in " + currency);
      }
    }
  }

  /**
   * Reads the two settings, which are about dollars.
   *
   * @throws IllegalArgumentException with a reason for the operator
   */
  static Tariff parse(String bundles, String rate) {
    List<Bundle> offers =
        Arrays.stream(bundles.split(",", -1))
            .map(text -> Bundle.parse(text, CoinPrices.FIRST))
            .toList();
    return new Tariff(offers, rate(rate), CoinPrices.FIRST, LEAST_CENTS);
  }

  static BigDecimal rate(String text) {
    BigDecimal rate;
    try {
      rate = new BigDecimal(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("“" + text.strip() + "” is not a number", notANumber);
    }
    if (rate.signum() <= 0 || rate.scale() > RATE_SCALE_MAX || rate.compareTo(RATE_MAX) > 0) {
      throw new IllegalArgumentException("“" + text.strip() + "” is not a price of a coin");
    }
    return rate;
  }

  /** The same offers in another currency, in which one coin costs so much. */
  Tariff in(String other, BigDecimal otherRate) {
    if (other.equals(currency)) {
      return this;
    }
    List<Bundle> offers =
        bundles.stream()
            .map(
                bundle ->
                    new Bundle(
                        bundle.coins(),
                        bundle.bonus(),
                        new Price(converted(bundle.price().minor(), other, otherRate), other)))
            .toList();
    return new Tariff(offers, otherRate, other, Math.max(1, converted(least, other, otherRate)));
  }

  /** What so much of this currency is in another one, halves to the even unit. */
  private long converted(long minor, String other, BigDecimal otherRate) {
    return BigDecimal.valueOf(minor, Price.places(currency))
        .multiply(otherRate)
        .divide(rate, MathContext.DECIMAL128)
        .movePointRight(Price.places(other))
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  /**
   * Turns a wish into an order with a price.
   *
   * @throws NoSuchBundle when the code is not on offer
   * @throws PriceTooLow when the amount costs less than a payment may
   * @throws PriceTooHigh when it costs more
   */
  PurchaseOrder order(BuyCoins command) {
    String code = command.bundle();
    if (code != null) {
      return bundles.stream()
          .filter(bundle -> bundle.code().equals(code))
          .findFirst()
          .map(bundle -> order(code, bundle))
          .orElseThrow(() -> new NoSuchBundle(code));
    }
    Coins coins = Coins.parse(command.coins());
    return new PurchaseOrder(null, coins, Coins.ZERO, priceOf(coins), rate);
  }

  /** The price of a free amount, rounded to the smallest unit, halves to the even one. */
  Price priceOf(Coins coins) {
    long minor = exactly(coins).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    if (minor < least) {
      throw new PriceTooLow(told(minor), told(least));
    }
    if (minor > MOST_MINOR) {
      throw new PriceTooHigh(told(minor), told(MOST_MINOR));
    }
    return new Price(minor, currency);
  }

  /** How much of the smallest unit coins are worth, with everything behind the point. */
  BigDecimal exactly(Coins coins) {
    return BigDecimal.valueOf(coins.minor(), COIN_PLACES)
        .multiply(rate)
        .movePointRight(Price.places(currency));
  }

  private String told(long minor) {
    return Price.decimal(minor, currency) + " " + currency;
  }

  private PurchaseOrder order(String code, Bundle bundle) {
    return new PurchaseOrder(code, bundle.coins(), bundle.bonus(), bundle.price(), rate);
  }
}

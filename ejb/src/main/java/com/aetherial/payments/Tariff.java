package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.PurchaseOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * What coins cost. Prices are made here and nowhere else, never by a client.
 *
 * @param bundles what is on offer, each with a code of its own
 * @param rate the price of one coin of a free amount, above nothing
 * @param currency of all prices
 */
record Tariff(List<Bundle> bundles, BigDecimal rate, String currency) {
  /** The least that the payment provider takes by card, in hundredths. */
  static final long LEAST_MINOR = 50;

  static final String BUNDLES_DEFAULT = "100@10, 500+50@50, 1000+150@100, 5000+1000@500";
  static final String RATE_DEFAULT = "0.10";

  private static final int RATE_SCALE_MAX = 8;
  private static final BigDecimal RATE_MAX = BigDecimal.valueOf(1000);

  Tariff {
    bundles = List.copyOf(bundles);
    if (bundles.isEmpty()) {
      throw new IllegalArgumentException("there is no bundle");
    }
    if (bundles.stream().map(Bundle::code).distinct().count() < bundles.size()) {
      throw new IllegalArgumentException("two bundles give equally many coins");
    }
    if (bundles.stream().anyMatch(bundle -> bundle.price().minor() < LEAST_MINOR)) {
      throw new IllegalArgumentException("a bundle costs less than 0.50");
    }
  }

  /**
   * Reads the two settings.
   *
   * @throws IllegalArgumentException with a reason for the operator
   */
  static Tariff parse(String bundles, String rate, String currency) {
    List<Bundle> offers =
        Arrays.stream(bundles.split(",", -1)).map(text -> Bundle.parse(text, currency)).toList();
    return new Tariff(offers, rate(rate), currency);
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

  /**
   * Turns a wish into an order with a price.
   *
   * @throws NoSuchBundle when the code is not on offer
   * @throws PriceTooLow when the amount costs less than a payment may
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
    return new PurchaseOrder(null, coins, Coins.ZERO, priceOf(coins));
  }

  /** The price of a free amount, rounded to the cent, halves to the even one. */
  Price priceOf(Coins coins) {
    long minor = exactly(coins).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    if (minor < LEAST_MINOR) {
      throw new PriceTooLow(decimal(minor) + " " + currency, decimal(LEAST_MINOR) + " " + currency);
    }
    return new Price(minor, currency);
  }

  /** Hundredths of a coin times the price of a coin are hundredths of the currency. */
  BigDecimal exactly(Coins coins) {
    return BigDecimal.valueOf(coins.minor()).multiply(rate);
  }

  private static String decimal(long minor) {
    return BigDecimal.valueOf(minor, 2).toPlainString();
  }

  private static PurchaseOrder order(String code, Bundle bundle) {
    return new PurchaseOrder(code, bundle.coins(), bundle.bonus(), bundle.price());
  }
}

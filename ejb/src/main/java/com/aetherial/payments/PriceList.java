package com.aetherial.payments;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tariffs that the operator set, one for each currency. */
@ApplicationScoped
class PriceList implements RequiredSettings {
  private static final String BUNDLES = "aetherial.bundles";
  private static final String RATE = "fx.buy_rate.USD";
  private static final String OTHERS = "COIN_PRICES";

  @Inject Settings settings;

  /**
   * The tariff of a currency; of the dollar when none is named.
   *
   * @throws CurrencyNotOffered when nothing is sold in this currency
   */
  Tariff tariff(@Nullable String currency) {
    Tariff dollars =
        Tariff.parse(settings.text(BUNDLES).orElse(Tariff.BUNDLES_DEFAULT), dollarRate());
    return currency == null ? dollars : dollars.in(currency, coinPrices().in(currency));
  }

  /** The price of a coin in a currency; null when nothing is sold in it. */
  @Nullable BigDecimal rateOrNull(String currency) {
    return coinPrices().rates().get(currency);
  }

  /** The currencies in which one can pay, the dollar first. */
  List<String> currencies() {
    return List.copyOf(coinPrices().rates().keySet());
  }

  private CoinPrices coinPrices() {
    return CoinPrices.parse(dollarRate(), settings.text(OTHERS).orElse(""));
  }

  private String dollarRate() {
    return settings.text(RATE).orElse(Tariff.RATE_DEFAULT);
  }

  /** Prices have defaults, so nothing can be absent; what is written must make sense though. */
  @Override
  public List<String> missing() {
    try {
      currencies().forEach(this::tariff);
      return List.of();
    } catch (IllegalArgumentException | ArithmeticException malformed) {
      return List.of(
          "AETHERIAL_BUNDLES, FX_BUY_RATE_USD or COIN_PRICES (" + malformed.getMessage() + ")");
    }
  }
}

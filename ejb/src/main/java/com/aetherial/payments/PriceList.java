package com.aetherial.payments;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tariffs that the operator set, one for each currency. */
@ApplicationScoped
class PriceList implements RequiredSettings, SettingSource {
  private static final String RATE = "fx.buy_rate.USD";
  private static final String OTHERS = "COIN_PRICES";
  private static final int BUNDLES_LENGTH_MAX = 500;
  private static final Setting BUNDLES =
      Setting.text("payments.bundles", Tariff.BUNDLES_DEFAULT, BUNDLES_LENGTH_MAX)
          .fromEnvironment("aetherial.bundles");

  @Inject Settings settings;
  @Inject SettingValues values;
  @Inject PlanTrials trials;

  /**
   * The tariff of a currency; of the dollar when none is named.
   *
   * @throws CurrencyNotOffered when nothing is sold in this currency
   */
  Tariff tariff(@Nullable String currency) {
    Tariff dollars = Tariff.parse(values.text(BUNDLES), dollarRate());
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

  @Override
  public List<Setting> settings() {
    return List.of(BUNDLES, PlanTrials.TRIALS, WriteOffDays.DAYS, OverdueFigures.DAYS);
  }

  /** Bundles must be readable, and cost what can be paid in every currency. */
  @Override
  public Optional<String> objection(Map<String, String> proposed) {
    try {
      Tariff dollars = Tariff.parse(proposed.get(BUNDLES.key()), dollarRate());
      coinPrices().rates().forEach(dollars::in);
      return trials.objection(proposed.get(PlanTrials.TRIALS.key()));
    } catch (IllegalArgumentException | ArithmeticException malformed) {
      return Optional.of("This cannot be sold: " + malformed.getMessage() + ".");
    }
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

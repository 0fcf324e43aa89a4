package com.aetherial.payments;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The tariff that the operator set. */
@ApplicationScoped
class PriceList implements RequiredSettings {
  private static final String BUNDLES = "aetherial.bundles";
  private static final String RATE = "fx.buy_rate.USD";
  private static final String CURRENCY = "USD";

  @Inject Settings settings;

  Tariff tariff() {
    return Tariff.parse(
        settings.text(BUNDLES).orElse(Tariff.BUNDLES_DEFAULT),
        settings.text(RATE).orElse(Tariff.RATE_DEFAULT),
        CURRENCY);
  }

  /** Prices have defaults, so nothing can be absent; what is written must make sense though. */
  @Override
  public List<String> missing() {
    try {
      tariff();
      return List.of();
    } catch (IllegalArgumentException malformed) {
      return List.of("AETHERIAL_BUNDLES or FX_BUY_RATE_USD (" + malformed.getMessage() + ")");
    }
  }
}

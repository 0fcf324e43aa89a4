package com.aetherial.payouts;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Settings;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of withdrawals that an operator may change. */
@ApplicationScoped
class PayoutSettings implements RequiredSettings, SettingSource {
  private static final String RATE = "PAYOUT_RATE_";
  private static final String USD = "USD";
  private static final String USD_RATE = "0.04";
  private static final long COINS_MAX = 100_000_000_000L;
  private static final Setting LEAST = coins("payouts.least", 25_000, 1, "PAYOUT_MIN");
  private static final Setting REVIEW =
      coins("payouts.reviewAbove", 250_000, 0, "PAYOUT_REVIEW_ABOVE");
  private static final Setting FEE = coins("payouts.fee", 0, 0, "PAYOUT_FEE");
  private static final int MILLIONTHS = 6;

  @Inject Settings settings;
  @Inject SettingValues values;

  /** Millionths of a currency that one coin is paid with; empty when it is not paid in. */
  Optional<Long> rate(String currency) {
    return settings
        .text(RATE + currency)
        .or(() -> Optional.of(USD_RATE).filter(rate -> currency.equals(USD)))
        .map(text -> new BigDecimal(text).movePointRight(MILLIONTHS).longValueExact());
  }

  /** The least that is withdrawn. */
  Coins least() {
    return coins(LEAST);
  }

  /** Above this, two administrators look first; never more than the operator lets pass. */
  Coins reviewAbove() {
    Coins most = Coins.parse(values.initial(REVIEW));
    Coins chosen = coins(REVIEW);
    return chosen.compareTo(most) > 0 ? most : chosen;
  }

  /** What the platform keeps of each withdrawal, beyond the difference of the rates. */
  Coins fee() {
    return coins(FEE);
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting("payouts"), LEAST, REVIEW, FEE);
  }

  /**
   * A withdrawal must leave something after the fee, and whoever could raise alone what two look at
   * would need nobody.
   */
  @Override
  public Optional<String> objection(Map<String, String> proposed) {
    if (Coins.parse(proposed.get(REVIEW.key())).compareTo(Coins.parse(values.initial(REVIEW)))
        > 0) {
      return Optional.of("Only the operator raises what two administrators look at.");
    }
    Coins fee = Coins.parse(proposed.get(FEE.key()));
    return fee.compareTo(Coins.parse(proposed.get(LEAST.key()))) < 0
        ? Optional.empty()
        : Optional.of("The fee must be less than the least withdrawal.");
  }

  @Override
  public List<String> missing() {
    List<String> wrong = new ArrayList<>();
    for (String currency : List.of(USD, "EUR", "KES", "GBP")) {
      if (settings.text(RATE + currency).filter(text -> !isRate(text)).isPresent()) {
        wrong.add(RATE + currency + " (a decimal above 0 with at most six places)");
      }
    }
    wrong.addAll(new SettingFaults(settings).switches("STRIPE_CONNECT_ENABLED").list());
    return wrong;
  }

  private Coins coins(Setting setting) {
    return Coins.ofMinor(values.whole(setting));
  }

  private static Setting coins(String key, long usual, long least, String variable) {
    return Setting.coins(key, usual, least, COINS_MAX)
        .fromEnvironment(variable)
        .changedWith("economy:payout");
  }

  private static boolean isRate(String text) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") && new BigDecimal(text).signum() > 0;
  }
}

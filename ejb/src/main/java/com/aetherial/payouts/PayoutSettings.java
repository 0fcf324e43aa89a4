package com.aetherial.payouts;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of withdrawals that an operator may change. */
@ApplicationScoped
class PayoutSettings implements RequiredSettings {
  private static final String RATE = "PAYOUT_RATE_";
  private static final String USD = "USD";
  private static final String USD_RATE = "0.04";
  private static final String LEAST = "PAYOUT_MIN";
  private static final String REVIEW = "PAYOUT_REVIEW_ABOVE";
  private static final String FEE = "PAYOUT_FEE";
  private static final int MILLIONTHS = 6;

  @Inject Settings settings;

  /** Millionths of a currency that one coin is paid with; empty when it is not paid in. */
  Optional<Long> rate(String currency) {
    return settings
        .text(RATE + currency)
        .or(() -> Optional.of(USD_RATE).filter(rate -> currency.equals(USD)))
        .map(text -> new BigDecimal(text).movePointRight(MILLIONTHS).longValueExact());
  }

  /** The least that is withdrawn. */
  Coins least() {
    return coins(LEAST, "250");
  }

  /** Above this, two administrators look first. */
  Coins reviewAbove() {
    return coins(REVIEW, "2500");
  }

  /** What the platform keeps of each withdrawal, beyond the difference of the rates. */
  Coins fee() {
    return coins(FEE, "0");
  }

  @Override
  public List<String> missing() {
    List<String> wrong = new ArrayList<>();
    for (String name : List.of(LEAST, REVIEW, FEE)) {
      if (settings.text(name).filter(text -> !text.matches(Coins.PATTERN)).isPresent()) {
        wrong.add(name + " (an amount of coins)");
      }
    }
    for (String currency : List.of(USD, "EUR", "KES", "GBP")) {
      if (settings.text(RATE + currency).filter(text -> !isRate(text)).isPresent()) {
        wrong.add(RATE + currency + " (a decimal above 0 with at most six places)");
      }
    }
    return wrong;
  }

  private Coins coins(String name, String usual) {
    return Coins.parse(settings.text(name).orElse(usual));
  }

  private static boolean isRate(String text) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") && new BigDecimal(text).signum() > 0;
  }
}

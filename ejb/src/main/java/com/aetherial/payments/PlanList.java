package com.aetherial.payments;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plans that the operator offers, in dollars. */
@ApplicationScoped
class PlanList implements RequiredSettings {
  static final String DEFAULT = "Starter 60@4.99, Plus 130@9.99, Pro 350@24.99";

  private static final String PLANS = "aetherial.plans";
  private static final Pattern SYNTAX =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,29}) ([1-9][0-9]{0,8})@([0-9]{1,6}\\.[0-9]{2})");

  @Inject Settings settings;

  List<PlanTerms> plans() {
    return parse(settings.text(PLANS).orElse(DEFAULT));
  }

  /**
   * What is offered under a code.
   *
   * @throws NoSuchPlan when nothing is
   */
  PlanTerms plan(String code) {
    return plans().stream()
        .filter(plan -> plan.plan().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlan(code));
  }

  /**
   * Reads {@code Starter 60@4.99, Plus 130@9.99}.
   *
   * @throws IllegalArgumentException with a reason for the operator
   */
  static List<PlanTerms> parse(String text) {
    List<PlanTerms> plans = Arrays.stream(text.split(",", -1)).map(PlanList::terms).toList();
    if (plans.stream().map(PlanTerms::plan).distinct().count() < plans.size()) {
      throw new IllegalArgumentException("two plans have the same name");
    }
    return plans;
  }

  /** By which a plan of this name is chosen. */
  static String code(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static PlanTerms terms(String text) {
    Matcher parts = SYNTAX.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("“" + text.strip() + "” is not like Starter 60@4.99");
    }
    BigDecimal cents = new BigDecimal(parts.group(3)).movePointRight(2);
    long minor = cents.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    if (minor < Tariff.LEAST_CENTS) {
      throw new IllegalArgumentException(parts.group(1) + " costs less than 0.50");
    }
    return new PlanTerms(
        code(parts.group(1)),
        parts.group(1),
        Coins.parse(parts.group(2)),
        new Price(minor, CoinPrices.FIRST));
  }

  /** Plans have defaults, so nothing can be absent; what is written must make sense though. */
  @Override
  public List<String> missing() {
    try {
      return plans().isEmpty() ? List.of(PLANS) : List.of();
    } catch (IllegalArgumentException malformed) {
      return List.of("AETHERIAL_PLANS (" + malformed.getMessage() + ")");
    }
  }
}

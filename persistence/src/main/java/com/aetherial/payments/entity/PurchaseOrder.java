package com.aetherial.payments.entity;

import com.aetherial.ledger.entity.Coins;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is bought, at which price. Fixed at the moment of the order.
 *
 * @param bundle code of the bundle, or null for a free amount
 * @param coins what is paid for, above nothing
 * @param bonus what the house adds, maybe nothing
 * @param price what it costs
 * @param rate the price of one coin in that currency at that moment; null when nobody kept it
 */
public record PurchaseOrder(
    @Nullable String bundle, Coins coins, Coins bonus, Price price, @Nullable BigDecimal rate) {
  /** To how many decimal places the price of a coin is kept. */
  static final int RATE_PLACES = 8;

  /** How the codes of what plans bring begin. */
  public static final String PLAN = "plan-";

  public PurchaseOrder {
    if (!coins.isPositive() || bonus.isNegative()) {
      throw new IllegalArgumentException("An order is about coins above nothing.");
    }
  }

  /** Code of the plan that it is a month of; null when it is none. */
  public @Nullable String plan() {
    return bundle != null && bundle.startsWith(PLAN) ? bundle.substring(PLAN.length()) : null;
  }

  /** The rate as a whole number of its smallest fraction; null when nobody kept it. */
  public @Nullable Long rateInFractions() {
    return rate == null ? null : rate.movePointRight(RATE_PLACES).longValueExact();
  }

  /** Everything that arrives in the wallet. */
  public Coins total() {
    return coins.plus(bonus);
  }
}

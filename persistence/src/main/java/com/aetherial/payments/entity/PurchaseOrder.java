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
  public PurchaseOrder {
    if (!coins.isPositive() || bonus.isNegative()) {
      throw new IllegalArgumentException("An order is about coins above nothing.");
    }
  }

  /** Everything that arrives in the wallet. */
  public Coins total() {
    return coins.plus(bonus);
  }
}

package com.aetherial.payments.entity;

import com.aetherial.ledger.entity.Coins;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a purchase is about; it never changes. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class OrderedCoins {
  private @Nullable String bundle;
  private long coins;
  private long bonus;
  private long price;
  private String currency;
  private @Nullable Long rate;

  protected OrderedCoins() {}

  /** An order at its price. */
  protected OrderedCoins(PurchaseOrder order) {
    this.bundle = order.bundle();
    this.coins = order.coins().minor();
    this.bonus = order.bonus().minor();
    this.price = order.price().minor();
    this.currency = order.price().currency();
    this.rate = order.rateInFractions();
  }

  /** What was ordered, and at which price. */
  public PurchaseOrder order() {
    return new PurchaseOrder(
        bundle,
        Coins.ofMinor(coins),
        Coins.ofMinor(bonus),
        new Price(price, currency),
        rate == null ? null : BigDecimal.valueOf(rate, PurchaseOrder.RATE_PLACES));
  }
}

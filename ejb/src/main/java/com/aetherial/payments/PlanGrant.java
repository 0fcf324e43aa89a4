package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.InvoiceNews.Line;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.PurchaseOrder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a paid invoice brings. Each line brings the coins of its plan in the proportion of its
 * amount to the plan's price, so that a change in the middle of a month gives and takes as much as
 * it costs. Coins that the money is worth at the price of a coin are bought, the rest is a bonus.
 */
final class PlanGrant {
  private PlanGrant() {}

  /**
   * The order that the invoice amounts to; empty when it brings nothing.
   *
   * @param terms what was agreed on, by the provider's price; lines about others bring nothing
   * @param rate the price of a coin now; null when nothing is sold in the invoice's currency
   */
  static Optional<PurchaseOrder> of(
      InvoiceNews invoice, Map<String, PlanTerms> terms, @Nullable BigDecimal rate) {
    long coins = 0;
    for (Line line : invoice.lines()) {
      PlanTerms agreed = terms.get(line.priceId());
      if (agreed != null) {
        coins = Math.addExact(coins, coins(line, agreed));
      }
    }
    long money = invoice.paid() > 0 ? invoice.paid() : invoice.total();
    if (coins <= 0 || money <= 0) {
      return Optional.empty();
    }
    Price price = new Price(money, invoice.currency());
    long bought = rate == null ? coins : Math.max(1, Math.min(coins, worth(price, rate)));
    return Optional.of(
        new PurchaseOrder(
            PurchaseOrder.PLAN + plan(invoice, terms),
            Coins.ofMinor(bought),
            Coins.ofMinor(coins - bought),
            price,
            rate));
  }

  /** How a plan's coins divide into bought ones and a bonus when its price is paid. */
  static PurchaseOrder month(PlanTerms plan, BigDecimal rate) {
    long bought = Math.max(1, Math.min(plan.coins().minor(), worth(plan.price(), rate)));
    return new PurchaseOrder(
        PurchaseOrder.PLAN + plan.plan(),
        Coins.ofMinor(bought),
        Coins.ofMinor(plan.coins().minor() - bought),
        plan.price(),
        rate);
  }

  private static long coins(Line line, PlanTerms agreed) {
    long whole = Math.multiplyExact(agreed.coins().minor(), line.amount());
    return Math.floorDiv(whole, agreed.price().minor());
  }

  private static long worth(Price price, BigDecimal rate) {
    return BigDecimal.valueOf(price.minor(), Price.places(price.currency()))
        .divide(rate, MathContext.DECIMAL128)
        .movePointRight(2)
        .setScale(0, RoundingMode.DOWN)
        .longValueExact();
  }

  /** The plan that is paid for: credits for the one before come first. */
  private static String plan(InvoiceNews invoice, Map<String, PlanTerms> terms) {
    String plan = "";
    for (Line line : invoice.lines()) {
      PlanTerms agreed = terms.get(line.priceId());
      plan = agreed != null && line.amount() > 0 ? agreed.plan() : plan;
    }
    return plan;
  }
}

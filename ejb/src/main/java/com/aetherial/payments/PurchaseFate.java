package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Clawback;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What became of a purchase besides its state. */
@ApplicationScoped
class PurchaseFate {
  @Inject MoneyBacks backs;
  @Inject CardRefusals refusals;

  /** The purchase as its buyer sees it, with the money and the coins that went back. */
  PurchaseView view(Purchase purchase) {
    List<MoneyBack> all = backs.of(purchase.id());
    String currency = purchase.order().price().currency();
    return PurchaseView.of(
        purchase,
        money(sum(all, true), currency),
        money(sum(all, false), currency),
        takenBack(purchase),
        purchase.state().wasCredited() ? null : refusals.of(purchase.id()).orElse(null));
  }

  private static long sum(List<MoneyBack> all, boolean refunds) {
    return all.stream()
        .filter(one -> one.takes() && one instanceof Refund == refunds)
        .mapToLong(one -> one.amount().minor())
        .sum();
  }

  private static MoneyView money(long minor, String currency) {
    return new MoneyView(Price.decimal(minor, currency), currency);
  }

  private Coins takenBack(Purchase purchase) {
    return Coins.ofMinor(
        backs.clawbacksOf(purchase.id()).stream()
            .filter(Clawback::isOpen)
            .mapToLong(one -> one.share().total())
            .sum());
  }
}

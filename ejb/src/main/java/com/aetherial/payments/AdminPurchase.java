package com.aetherial.payments;

import java.util.List;

/**
 * A purchase as administrators see it.
 *
 * @param username whose it is; empty when they are forgotten
 * @param providersName by which the provider knows it; empty when it never heard of it
 * @param moneyBack what went back of its money, oldest first
 */
public record AdminPurchase(
    PurchaseView purchase, String username, String providersName, List<MoneyBackLine> moneyBack) {
  public AdminPurchase {
    moneyBack = List.copyOf(moneyBack);
  }
}

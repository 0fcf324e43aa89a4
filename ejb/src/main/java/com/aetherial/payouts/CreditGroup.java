package com.aetherial.payouts;

import java.util.List;

/**
 * Payments from one account by the same rules.
 *
 * @param isSepa whether they go by the rules of the single euro payments area
 */
record CreditGroup(DebtorAccount debtor, boolean isSepa, List<CreditOrder> orders) {
  CreditGroup {
    orders = List.copyOf(orders);
    if (orders.isEmpty()) {
      throw new IllegalArgumentException("A group has payments.");
    }
    for (CreditOrder order : orders) {
      if (!order.amount().currency().equals(debtor.currency())) {
        throw new IllegalArgumentException("An account pays its own currency.");
      }
    }
  }
}

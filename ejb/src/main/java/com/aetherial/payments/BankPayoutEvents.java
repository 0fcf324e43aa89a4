package com.aetherial.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Hears of payouts to our own bank; those of connected accounts are none of buying coins. */
@ApplicationScoped
class BankPayoutEvents implements StripeSubject {
  /** Told when it is known of which movements a payout is made. */
  static final String RECONCILED = "payout.reconciliation_completed";

  private static final Set<String> TYPES =
      Set.of(
          "payout.created",
          "payout.updated",
          "payout.paid",
          "payout.failed",
          "payout.canceled",
          RECONCILED);

  @Inject ClearingComparison clearing;

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public void apply(String type, String objectId, String account) {
    if (account.isEmpty()) {
      clearing.take(objectId);
    }
  }
}

package com.aetherial.payments.web;

import com.aetherial.payments.AgedMoney;
import com.aetherial.payments.BankPayoutView;
import java.util.List;

/**
 * Money at Stripe.
 *
 * @param atStripe what has not gone to the bank yet, by currency and age
 * @param payouts the last payouts to the bank, newest first
 */
public record ClearingAnswer(List<AgedMoney> atStripe, List<BankPayoutView> payouts) {
  public ClearingAnswer {
    atStripe = List.copyOf(atStripe);
    payouts = List.copyOf(payouts);
  }
}

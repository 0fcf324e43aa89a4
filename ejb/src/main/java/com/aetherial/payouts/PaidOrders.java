package com.aetherial.payouts;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The orders that were paid, or are about to be, as far as we know. */
@ApplicationScoped
class PaidOrders {
  @Inject Withdrawals withdrawals;

  /** The names of those that were handed to a provider within a time. */
  List<String> within(String provider, Instant from, Instant until) {
    return withdrawals.sentWithin(provider, from, until).stream()
        .filter(one -> one.state() == WithdrawalState.PAID)
        .map(this::name)
        .toList();
  }

  /** The names of those that a provider has said to have, handed to it within a time. */
  List<String> acceptedWithin(String provider, Instant from, Instant until) {
    return withdrawals.sentWithin(provider, from, until).stream()
        .filter(one -> one.delivery() == Delivery.ACCEPTED)
        .map(Withdrawal::externalId)
        .toList();
  }

  /** An earlier attempt than the last one may have paid. */
  private String name(Withdrawal one) {
    return one.attempt() == 1
        ? one.externalId()
        : withdrawals.paidBy(one.id()).map(one::nameOf).orElse(one.externalId());
  }
}

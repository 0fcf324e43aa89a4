package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import com.aetherial.ledger.Posted;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Settles withdrawals by the attempt that paid. Money of an attempt that had been refused stands on
 * the provider's account until it is known what it was for; a withdrawal is settled by it as soon
 * as nothing else will be paid for that, so that one payment is booked once.
 */
@ApplicationScoped
class Settling {
  @Inject Steps steps;
  @Inject Withdrawals withdrawals;
  @Inject Incidents incidents;
  @Inject CoinMoves coins;
  @Inject Providers providers;
  @Inject PayoutNotices notices;
  @Inject Time time;

  /** An attempt has paid, and its withdrawal is open. */
  void by(Withdrawal withdrawal, String externalId, Told told) {
    boolean unused = free(withdrawal, externalId, "The withdrawal is settled by this payment.");
    withdrawals.endAttempt(externalId, Withdrawals.PAID);
    steps.settle(withdrawal, told);
    notices.paid(withdrawal);
  }

  /** The present attempt will not pay; answers whether an earlier one has. */
  boolean byEarlier(Withdrawal withdrawal) {
    String name = incidents.openLateSuccessOf(withdrawal.id()).orElse(null);
    if (name == null) {
      return false;
    }
    withdrawal.isNamelessAgain();
    String provider = withdrawal.order().provider();
    by(withdrawal, name, new Told(null, provider, "An earlier attempt has paid.", time.now()));
    return true;
  }

  /** Nothing more will be paid: an earlier attempt has, or its coins go back. */
  void unpaid(Withdrawal withdrawal, Told told) {
    if (byEarlier(withdrawal)) {
      return;
    }
    steps.release(withdrawal, withdrawal.unpaidEnd(), told);
    if (withdrawal.isWantedBack()) {
      notices.cancelled(withdrawal);
    } else {
      notices.failed(withdrawal);
    }
  }

  /** Takes an attempt's money off the provider's account; answers whether it stood there. */
  boolean free(Withdrawal withdrawal, String externalId, String why) {
    UUID incident = incidents.find(externalId, Incidents.Kind.LATE_SUCCESS).orElse(null);
    if (incident == null) {
      return false;
    }
    Posted posted =
        coins.resolve(
            withdrawal,
            externalId,
            providers.named(withdrawal.order().provider()).clearing(),
            Bearer.NOBODY);
    return incidents.resolve(incident, null, why, posted.transferId(), Bearer.NOBODY);
  }
}

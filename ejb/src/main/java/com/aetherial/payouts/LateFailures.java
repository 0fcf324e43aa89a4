package com.aetherial.payouts;

import com.aetherial.ledger.Posted;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Payments that failed after they had been decided upon, where the coins cannot simply follow: the
 * money is on its way back and not here, or somebody has borne it meanwhile.
 */
@ApplicationScoped
class LateFailures {
  @Inject Incidents incidents;
  @Inject CoinMoves coins;
  @Inject Steps steps;
  @Inject PayoutNotices notices;

  /** Nothing moves before the money is here or somebody has decided. */
  NewsOutcome open(Withdrawal withdrawal, String externalId, String what) {
    if (!incidents.open(withdrawal, externalId, Incidents.Kind.LATE_FAILURE, what)) {
      return NewsOutcome.KNOWN;
    }
    notices.incident(withdrawal, what);
    return NewsOutcome.INCIDENT;
  }

  /** The money of a late payment came back, which the member or the house has borne. */
  boolean isBorne(String externalId) {
    return incidents.borneBy(externalId).filter(bearer -> bearer != Bearer.NOBODY).isPresent();
  }

  /** The money is here, so nobody has to decide any more. */
  void close(String externalId) {
    incidents
        .find(externalId, Incidents.Kind.LATE_FAILURE)
        .ifPresent(id -> incidents.resolve(id, null, "The money came back.", null, Bearer.NOBODY));
  }

  /**
   * Gives coins back, unless the member has the money all the same: what was paid, or what somebody
   * had to bear.
   *
   * @return the transfer; null when nothing moves
   */
  @Nullable UUID resolve(Withdrawal withdrawal, String externalId, Bearer bearer, Told told) {
    if (bearer == Bearer.MEMBER) {
      return null;
    }
    Bearer before = incidents.borneBy(externalId).orElse(Bearer.NOBODY);
    if (before != Bearer.NOBODY) {
      Posted posted = coins.relieve(withdrawal, externalId, before);
      return posted.transferId();
    }
    if (withdrawal.state() != WithdrawalState.PAID) {
      return null;
    }
    steps.giveBack(withdrawal, told);
    notices.returned(withdrawal);
    return withdrawal.returnedId();
  }
}

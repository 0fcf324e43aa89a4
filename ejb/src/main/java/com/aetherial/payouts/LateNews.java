package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * News about a withdrawal, or an earlier attempt of it, that is decided. Money that came back gives
 * the coins back. Money that went out although the coins are back is booked on the provider's
 * account and becomes an incident.
 */
@ApplicationScoped
class LateNews {
  @Inject Steps steps;
  @Inject Withdrawals withdrawals;
  @Inject Incidents incidents;
  @Inject Settling settling;
  @Inject LateFailures failures;
  @Inject CoinMoves coins;
  @Inject Providers providers;
  @Inject PayoutNotices notices;
  @Inject Time time;

  NewsOutcome apply(Withdrawal withdrawal, Withdrawals.Attempt attempt, PayoutAnswer answer) {
    if (answer instanceof PayoutAnswer.Done) {
      return paid(withdrawal, attempt);
    }
    if (answer instanceof PayoutAnswer.Failed failed) {
      return failed(withdrawal, attempt, failed);
    }
    if (answer instanceof PayoutAnswer.Stranded stranded && isPaidBy(withdrawal, attempt)) {
      return failures.open(withdrawal, attempt.externalId(), stranded.why());
    }
    return NewsOutcome.KNOWN;
  }

  private NewsOutcome paid(Withdrawal withdrawal, Withdrawals.Attempt attempt) {
    if (isSettledBy(withdrawal, attempt)) {
      return NewsOutcome.KNOWN;
    }
    String what =
        withdrawal.state().isReleased()
            ? "The provider paid after the coins had been given back."
            : "The provider paid although this attempt had been refused or never sent.";
    if (!incidents.open(withdrawal, attempt.externalId(), Incidents.Kind.LATE_SUCCESS, what)) {
      return NewsOutcome.KNOWN;
    }
    Posted posted = coins.suspend(withdrawal, attempt.externalId(), account(withdrawal));
    incidents.suspended(attempt.externalId(), posted.transferId());
    notices.incident(withdrawal, what);
    return NewsOutcome.INCIDENT;
  }

  private NewsOutcome failed(
      Withdrawal withdrawal, Withdrawals.Attempt attempt, PayoutAnswer.Failed failed) {
    if (settling.free(withdrawal, attempt.externalId(), Bearer.NOBODY.description())) {
      return NewsOutcome.APPLIED;
    }
    if (failures.isBorne(attempt.externalId())) {
      return failures.open(
          withdrawal,
          attempt.externalId(),
          "The money of a late payment came back after it had been decided who bears it.");
    }
    if (!isPaidBy(withdrawal, attempt)) {
      return NewsOutcome.KNOWN;
    }
    failures.close(attempt.externalId());
    withdrawal.quote(failed.code(), failed.sentence());
    steps.giveBack(
        withdrawal, new Told(null, withdrawal.order().provider(), failed.sentence(), time.now()));
    notices.returned(withdrawal);
    return NewsOutcome.APPLIED;
  }

  private boolean isPaidBy(Withdrawal withdrawal, Withdrawals.Attempt attempt) {
    return withdrawal.state() == WithdrawalState.PAID && isSettledBy(withdrawal, attempt);
  }

  /** Whether it was this attempt that paid, which need not be the last one. */
  private boolean isSettledBy(Withdrawal withdrawal, Withdrawals.Attempt attempt) {
    return withdrawal.settledId() != null
        && withdrawals.paidBy(withdrawal.id()).orElse(withdrawal.attempt()) == attempt.number();
  }

  private SystemAccount account(Withdrawal withdrawal) {
    return providers.named(withdrawal.order().provider()).clearing();
  }
}

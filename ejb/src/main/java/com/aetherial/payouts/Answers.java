package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What an answer of a provider does to a withdrawal whose lock the caller holds. An answer that
 * leads on is taken, one that is known or older changes nothing, and one that contradicts what was
 * decided becomes an incident. Only a definite refusal gives coins back.
 */
@ApplicationScoped
class Answers {
  static final String CANCELLED = "Cancelled by the member.";

  private static final String NEVER_ARRIVED = "never-arrived";

  @Inject Steps steps;
  @Inject Withdrawals withdrawals;
  @Inject LateNews late;
  @Inject Settling settling;
  @Inject PayoutNotices notices;
  @Inject Time time;

  NewsOutcome apply(Withdrawal withdrawal, Withdrawals.Attempt attempt, PayoutAnswer answer) {
    boolean isPresent = attempt.number() == withdrawal.attempt();
    if (withdrawal.state() == WithdrawalState.PROCESSING
        && (isPresent || !withdrawal.delivery().isInDoubt())) {
      return decide(withdrawal, attempt, isPresent, answer.whileOpen());
    }
    return late.apply(withdrawal, attempt, answer);
  }

  /**
   * What a provider answered that was asked to take an order back. That it never arrived ends one
   * that waits to be handed over, as nobody hands it over meanwhile.
   */
  NewsOutcome takenBack(Withdrawal withdrawal, Withdrawals.Attempt attempt, PayoutAnswer answer) {
    if (!withdrawal.isWantedBack() || withdrawal.state() != WithdrawalState.PROCESSING) {
      return apply(withdrawal, attempt, answer);
    }
    if (answer instanceof PayoutAnswer.NeverArrived && withdrawal.delivery() == Delivery.WAITING) {
      withdrawals.endAttempt(attempt.externalId(), NEVER_ARRIVED);
      end(withdrawal, "The order has never arrived there.");
      return NewsOutcome.APPLIED;
    }
    if (answer instanceof PayoutAnswer.Pending) {
      steps.keep(withdrawal, told(withdrawal, "It is too late to take the payment back."));
      return NewsOutcome.APPLIED;
    }
    return apply(withdrawal, attempt, answer);
  }

  private NewsOutcome decide(
      Withdrawal withdrawal, Withdrawals.Attempt attempt, boolean isPresent, PayoutAnswer answer) {
    if (answer instanceof PayoutAnswer.Done done) {
      withdrawal.isKnownAs(done.reference());
      settling.by(withdrawal, attempt.externalId(), told(withdrawal, "The money was paid."));
      return NewsOutcome.APPLIED;
    }
    if (!isPresent) {
      return NewsOutcome.KNOWN;
    }
    if (answer instanceof PayoutAnswer.Failed failed) {
      return refuse(withdrawal, attempt, failed);
    }
    if (answer instanceof PayoutAnswer.Pending pending) {
      return accept(withdrawal, pending);
    }
    if (answer instanceof PayoutAnswer.Unknown unknown) {
      return doubt(withdrawal, unknown);
    }
    return resend(withdrawal, attempt);
  }

  private NewsOutcome accept(Withdrawal withdrawal, PayoutAnswer.Pending pending) {
    withdrawal.isKnownAs(pending.reference());
    if (withdrawal.delivery() != Delivery.SENDING && withdrawal.delivery() != Delivery.UNKNOWN) {
      return NewsOutcome.KNOWN;
    }
    steps.deliver(
        withdrawal, Delivery.ACCEPTED, told(withdrawal, "The provider has taken the order."));
    return NewsOutcome.APPLIED;
  }

  private NewsOutcome refuse(
      Withdrawal withdrawal, Withdrawals.Attempt attempt, PayoutAnswer.Failed failed) {
    withdrawals.endAttempt(attempt.externalId(), failed.code());
    if (settling.byEarlier(withdrawal)) {
      return NewsOutcome.APPLIED;
    }
    withdrawal.quote(failed.code(), failed.sentence());
    if (!failed.mayRetry() || withdrawal.isWantedBack()) {
      end(withdrawal, failed.sentence());
      return NewsOutcome.APPLIED;
    }
    if (withdrawal.delivery() == Delivery.REFUSED) {
      return NewsOutcome.KNOWN;
    }
    steps.deliver(withdrawal, Delivery.REFUSED, told(withdrawal, failed.sentence()));
    notices.needsAttempt(withdrawal);
    return NewsOutcome.APPLIED;
  }

  private void end(Withdrawal withdrawal, String why) {
    Told wish = new Told(withdrawal.personId(), "member", CANCELLED, time.now());
    settling.unpaid(withdrawal, withdrawal.isWantedBack() ? wish : told(withdrawal, why));
  }

  /** One that waits is asked about only if it is wanted back; after some questions a person is. */
  private NewsOutcome doubt(Withdrawal withdrawal, PayoutAnswer.Unknown unknown) {
    Delivery now = withdrawal.delivery();
    boolean isWanted = now == Delivery.WAITING && withdrawal.isWantedBack();
    if (!isWanted && now != Delivery.SENDING && now != Delivery.ACCEPTED) {
      return NewsOutcome.KNOWN;
    }
    steps.deliver(
        withdrawal, Delivery.UNKNOWN, told(withdrawal, "No clear answer: " + unknown.why()));
    return NewsOutcome.APPLIED;
  }

  /** The order is sent once more under its own name, so that it cannot be paid twice. */
  private NewsOutcome resend(Withdrawal withdrawal, Withdrawals.Attempt attempt) {
    if (!withdrawal.delivery().isAsked()) {
      return NewsOutcome.KNOWN;
    }
    if (settling.byEarlier(withdrawal)) {
      withdrawals.endAttempt(attempt.externalId(), NEVER_ARRIVED);
      return NewsOutcome.APPLIED;
    }
    steps.deliver(
        withdrawal, Delivery.WAITING, told(withdrawal, "The order has never arrived there."));
    withdrawal.lookAgain(time.now());
    return NewsOutcome.APPLIED;
  }

  private Told told(Withdrawal withdrawal, String reason) {
    return new Told(
        null,
        withdrawal.order().provider(),
        reason.substring(0, Math.min(reason.length(), 500)),
        time.now());
  }
}

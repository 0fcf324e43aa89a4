package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.PlanPeriod;
import com.aetherial.payments.entity.Subscription;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What is done for plans that run, without their members; each a transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PlanCare {
  /** Stripe asks for the first money about an hour after a trial has ended, and may ask again. */
  private static final Duration GRACE = Duration.ofDays(1);

  @Inject Subscriptions subscriptions;
  @Inject PlanDue due;
  @Inject PlanHolds holds;
  @Inject PlanTrials trials;
  @Inject BilledPurchases billed;
  @Inject Time time;

  /** Trials for whose first payment coins have to be set aside now. */
  public List<UUID> dueTrials(int limit) {
    return due.trials(limit);
  }

  /** Plans that began although their members had one, and that are not ended yet. */
  public List<UUID> dueSurplus(int limit) {
    return due.surplus(limit);
  }

  /**
   * Sets the coins of the month aside that is paid when the trial ends.
   *
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough; it is tried
   *     again
   */
  public void secure(UUID id) {
    Subscription plan = locked(id);
    PlanPeriod trial = plan.period();
    if (trial != null && trials.isPaidSoon(plan)) {
      holds.placeAgain(plan, trial.end().plus(GRACE));
    }
  }

  /** The provider's names of what was paid for a plan. */
  public List<String> paymentsOf(UUID id) {
    return billed.paymentsOf(id);
  }

  /** A plan that was one too many has ended, and its money is on its way back. */
  public void surplusEnded(UUID id) {
    locked(id).surplusEnded(time.now());
  }

  private Subscription locked(UUID id) {
    return subscriptions.lock(id).orElseThrow(NoSubscription::new);
  }
}

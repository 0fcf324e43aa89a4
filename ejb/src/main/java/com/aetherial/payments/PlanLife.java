package com.aetherial.payments;

import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What follows when a plan stands otherwise than before. Who calls holds the lock of the
 * subscription and of its person's plans, so that of two that begin at once one is the second.
 */
@ApplicationScoped
class PlanLife {
  @Inject Subscriptions subscriptions;
  @Inject PlanTrials trials;
  @Inject PlanHolds holds;
  @Inject PlanNotices notices;
  @Inject Time time;

  /** Takes over how a plan stands; answers whether that is news. */
  boolean goesOn(Subscription plan, SubscriptionStanding standing) {
    boolean wasLiving = plan.state().isLiving();
    boolean isSecond = !wasLiving && subscriptions.livingOf(plan.personId()).isPresent();
    trials.begins(plan);
    boolean isNews = plan.follow(standing);
    if (isSecond && plan.state().isLiving()) {
      plan.isOneTooMany(time.now());
      notices.surplus(plan);
    }
    trials.follow(plan);
    return isNews;
  }

  /** Nothing stays set aside for a plan that has ended, and its member hears of it. */
  void ends(Subscription plan, boolean wasLiving) {
    if (!plan.state().hasEnded()) {
      return;
    }
    holds.giveBack(plan);
    if (wasLiving && !plan.isSurplus()) {
      notices.ended(plan);
    }
  }
}

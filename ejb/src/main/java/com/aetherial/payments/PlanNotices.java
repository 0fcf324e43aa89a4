package com.aetherial.payments;

import com.aetherial.kernel.Notice;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What members hear about their plans. */
@ApplicationScoped
class PlanNotices {
  private static final String PAGE = "/wallet/plans";

  @Inject Event<Notice> notices;

  void unpaid(Subscription plan, Trouble why) {
    String title =
        why == Trouble.CARD_NEEDS_CONSENT
            ? "Your bank wants you to confirm the payment"
            : "Your card was declined";
    String plansName = plan.terms().name();
    notices.fire(
        new Notice(
                plan.personId(),
                "payments.plan-unpaid",
                title,
                plansName + " is not renewed yet.",
                PAGE)
            .worded(
                why == Trouble.CARD_NEEDS_CONSENT ? "plan-unpaid.consent" : "plan-unpaid.declined")
            .with(plansName));
  }

  void trialEnds(Subscription plan) {
    String plansName = plan.terms().name();
    notices.fire(
        new Notice(
                plan.personId(),
                "payments.plan-trial-ends",
                "Your trial ends soon",
                plansName + " is paid for from then on, unless you end it before.",
                PAGE)
            .with(plansName));
  }

  void surplus(Subscription plan) {
    String plansName = plan.terms().name();
    notices.fire(
        new Notice(
                plan.personId(),
                "payments.plan-surplus",
                "You took a second plan",
                plansName + " is ended again, and what was paid for it is given back.",
                PAGE)
            .with(plansName));
  }

  void ended(Subscription plan) {
    notices.fire(
        new Notice(
            plan.personId(),
            "payments.plan-ended",
            "Your plan has ended",
            plan.terms().name(),
            PAGE));
  }
}

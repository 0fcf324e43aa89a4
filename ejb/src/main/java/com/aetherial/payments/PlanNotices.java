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
    tell(plan, "payments.plan-unpaid", title, plan.terms().name() + " is not renewed yet.");
  }

  void ended(Subscription plan) {
    tell(plan, "payments.plan-ended", "Your plan has ended", plan.terms().name());
  }

  private void tell(Subscription plan, String kind, String title, String text) {
    notices.fire(new Notice(plan.personId(), kind, title, text, PAGE));
  }
}

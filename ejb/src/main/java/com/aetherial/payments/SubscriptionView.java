package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.PlanPeriod;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import com.aetherial.payments.entity.Trouble;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its member sees it.
 *
 * @param id its identity
 * @param plan code of the plan
 * @param name of the plan
 * @param state how the member stands with it
 * @param coins what arrives every month
 * @param price of a month
 * @param cancelsAtEnd whether it ends with the month that is paid
 * @param periodEnd when it is renewed or ends; null before it began
 * @param trouble why the last invoice is not paid; null when all is well
 * @param checkoutUrl where to pay, only while that is possible
 * @param createdAt when it was chosen
 * @param endedAt when it ended
 */
public record SubscriptionView(
    UUID id,
    String plan,
    String name,
    SubscriptionState state,
    Coins coins,
    MoneyView price,
    boolean cancelsAtEnd,
    @Nullable Instant periodEnd,
    @Nullable Trouble trouble,
    @Nullable String checkoutUrl,
    Instant createdAt,
    @Nullable Instant endedAt) {
  static SubscriptionView of(Subscription plan) {
    PlanTerms terms = plan.terms();
    PlanPeriod period = plan.period();
    return new SubscriptionView(
        plan.id(),
        terms.plan(),
        terms.name(),
        plan.state(),
        terms.coins(),
        MoneyView.of(terms.price()),
        plan.cancelsAtEnd(),
        period == null ? null : period.end(),
        plan.trouble(),
        plan.checkoutUrl(),
        plan.createdAt(),
        plan.endedAt());
  }
}

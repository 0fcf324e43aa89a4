package com.aetherial.payments;

import com.aetherial.payments.entity.PlanPeriod;
import com.aetherial.payments.entity.SubscriptionStanding;
import com.aetherial.payments.entity.SubscriptionState;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says of a subscription, at the moment we asked.
 *
 * @param ourId what we called it ourselves; null when it is not ours
 * @param customerId Stripe's identifier of who pays
 * @param itemId Stripe's identifier of what can be exchanged for another plan
 * @param priceId Stripe's identifier of the agreed price
 * @param isCollecting whether money is asked for
 * @param latestInvoiceId Stripe's identifier of the last invoice; null before the first
 * @param standing how it stands
 */
record SubscriptionNews(
    @Nullable String ourId,
    String customerId,
    String itemId,
    String priceId,
    boolean isCollecting,
    @Nullable String latestInvoiceId,
    SubscriptionStanding standing) {
  /** The name under which subscriptions carry our identifier. */
  static final String OURS = "subscription_id";

  static SubscriptionNews of(Subscription theirs, Instant askedAt) {
    SubscriptionItem item = theirs.getItems().getData().get(0);
    boolean isCollecting = theirs.getPauseCollection() == null;
    return new SubscriptionNews(
        theirs.getMetadata().get(OURS),
        theirs.getCustomer(),
        item.getId(),
        item.getPrice().getId(),
        isCollecting,
        theirs.getLatestInvoice(),
        new SubscriptionStanding(
            theirs.getId(),
            state(theirs, isCollecting),
            Boolean.TRUE.equals(theirs.getCancelAtPeriodEnd()) || theirs.getCancelAt() != null,
            new PlanPeriod(
                Instant.ofEpochSecond(item.getCurrentPeriodStart()),
                Instant.ofEpochSecond(item.getCurrentPeriodEnd())),
            Instant.ofEpochSecond(theirs.getStartDate()),
            theirs.getEndedAt() == null ? askedAt : Instant.ofEpochSecond(theirs.getEndedAt()),
            askedAt));
  }

  String stripeId() {
    return standing.stripeId();
  }

  private static SubscriptionState state(Subscription theirs, boolean isCollecting) {
    var why = theirs.getCancellationDetails();
    boolean wasUnpaid = why != null && Objects.equals(why.getReason(), "payment_failed");
    SubscriptionState state = SubscriptionState.of(theirs.getStatus(), wasUnpaid);
    boolean isResting = !isCollecting && state == SubscriptionState.ACTIVE;
    return isResting ? SubscriptionState.PAUSED : state;
  }
}

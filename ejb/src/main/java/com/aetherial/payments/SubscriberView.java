package com.aetherial.payments;

import com.aetherial.payments.entity.SubscriptionState;
import com.aetherial.payments.entity.Trouble;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member with a plan as administrators see them.
 *
 * @param username of the member
 * @param plan name of the plan
 * @param price of a month
 * @param state how the member stands with it
 * @param cancelsAtEnd whether it ends with the month that is paid
 * @param periodEnd when it is renewed or ends
 * @param trouble why the last invoice is not paid
 * @param stripeId the provider's identifier
 */
public record SubscriberView(
    String username,
    String plan,
    MoneyView price,
    SubscriptionState state,
    boolean cancelsAtEnd,
    @Nullable Instant periodEnd,
    @Nullable Trouble trouble,
    @Nullable String stripeId) {}

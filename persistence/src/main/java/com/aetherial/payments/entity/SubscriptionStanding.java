package com.aetherial.payments.entity;

import java.time.Instant;

/**
 * How a subscription stands, as the provider told when it was asked.
 *
 * @param stripeId the provider's identifier
 * @param state how it stands
 * @param cancelsAtEnd whether it will not be renewed
 * @param period the month that it is in
 * @param startedAt when it began
 * @param endedAt when it ended; the moment of the question while it has not
 * @param askedAt when the question was put
 */
public record SubscriptionStanding(
    String stripeId,
    SubscriptionState state,
    boolean cancelsAtEnd,
    PlanPeriod period,
    Instant startedAt,
    Instant endedAt,
    Instant askedAt) {}

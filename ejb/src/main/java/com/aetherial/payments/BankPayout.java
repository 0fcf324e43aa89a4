package com.aetherial.payments;

import com.stripe.model.Payout;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What Stripe sends to our own bank.
 *
 * @param id Stripe's identifier
 * @param amount in the smallest unit
 * @param currency three capital letters
 * @param state PENDING, IN_TRANSIT, PAID, FAILED or CANCELED
 * @param isAutomatic whether Stripe made it by itself, and so knows what it is made of
 * @param isReconciled whether Stripe tells of which movements it is made
 */
record BankPayout(
    String id,
    long amount,
    String currency,
    String state,
    boolean isAutomatic,
    boolean isReconciled,
    Instant arrivesAt,
    Instant createdAt) {
  static BankPayout of(Payout one) {
    return new BankPayout(
        one.getId(),
        one.getAmount(),
        one.getCurrency().toUpperCase(Locale.ROOT),
        one.getStatus().toUpperCase(Locale.ROOT),
        Boolean.TRUE.equals(one.getAutomatic()),
        Objects.equals(one.getReconciliationStatus(), "completed"),
        Instant.ofEpochSecond(one.getArrivalDate()),
        Instant.ofEpochSecond(one.getCreated()));
  }
}

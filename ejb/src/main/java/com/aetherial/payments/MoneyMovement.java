package com.aetherial.payments;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.BalanceTransactionSource;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Money that came to our balance at Stripe or left it.
 *
 * @param id Stripe's identifier of the balance transaction
 * @param kind Stripe's word for why
 * @param amount in the smallest unit, below nothing when it left
 * @param fee what Stripe keeps of it
 * @param net what it changes the balance by
 * @param currency three capital letters
 * @param rate how many trillionths of this currency Stripe gave for one of the currency that was
 *     paid in; null when that is the same
 * @param sourceId what moved it; null when nothing did
 * @param paymentIntentId the payment that it is about; null when it is about none
 * @param availableAt from when on it can go to our bank
 */
record MoneyMovement(
    String id,
    String kind,
    long amount,
    long fee,
    long net,
    String currency,
    @Nullable Long rate,
    @Nullable String sourceId,
    @Nullable String paymentIntentId,
    Instant movedAt,
    Instant availableAt) {
  /** What a movement needs to carry along when it is asked for. */
  static final String SOURCE = "data.source";

  private static final int RATE_PLACES = 12;

  static MoneyMovement of(BalanceTransaction one) {
    return new MoneyMovement(
        one.getId(),
        one.getType(),
        one.getAmount(),
        one.getFee(),
        one.getNet(),
        one.getCurrency().toUpperCase(Locale.ROOT),
        rate(one.getExchangeRate()),
        one.getSource(),
        payment(one.getSourceObject()),
        Instant.ofEpochSecond(one.getCreated()),
        Instant.ofEpochSecond(one.getAvailableOn()));
  }

  private static @Nullable Long rate(@Nullable BigDecimal told) {
    return told == null
        ? null
        : told.movePointRight(RATE_PLACES).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }

  private static @Nullable String payment(@Nullable BalanceTransactionSource source) {
    if (source instanceof Charge charge) {
      return charge.getPaymentIntent();
    }
    if (source instanceof Refund refund) {
      return refund.getPaymentIntent();
    }
    return source instanceof Dispute dispute ? dispute.getPaymentIntent() : null;
  }
}

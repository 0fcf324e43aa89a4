package com.aetherial.payments;

import com.aetherial.mpesa.ConversationView;
import com.aetherial.payments.entity.Dispute;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.MoneyBackState;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.Refund;
import com.stripe.model.BalanceTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says of a refund or a dispute, at the moment we asked.
 *
 * @param kind which of the two
 * @param id Stripe's identifier
 * @param paymentIntentId the payment; null when it was made in a way that we do not use
 * @param amount what goes back
 * @param state how far it has come
 * @param reason Stripe's word for why
 * @param fee what a dispute costs us, in hundredths
 * @param askedAt when it began
 */
record MoneyBackNews(
    Kind kind,
    String id,
    @Nullable String paymentIntentId,
    Price amount,
    MoneyBackState state,
    @Nullable String reason,
    long fee,
    Instant askedAt) {
  private static final long SHILLING = 100;

  /** Whose will it was. */
  enum Kind {
    REFUND,
    DISPUTE
  }

  static MoneyBackNews of(com.stripe.model.Refund refund) {
    return new MoneyBackNews(
        Kind.REFUND,
        refund.getId(),
        refund.getPaymentIntent(),
        price(refund.getAmount(), refund.getCurrency()),
        MoneyBackState.of(refund.getStatus()),
        refund.getReason(),
        0,
        Instant.ofEpochSecond(refund.getCreated()));
  }

  static MoneyBackNews of(com.stripe.model.Dispute dispute) {
    return new MoneyBackNews(
        Kind.DISPUTE,
        dispute.getId(),
        dispute.getPaymentIntent(),
        price(dispute.getAmount(), dispute.getCurrency()),
        MoneyBackState.of(dispute.getStatus()),
        dispute.getReason(),
        fee(dispute.getBalanceTransactions()),
        Instant.ofEpochSecond(dispute.getCreated()));
  }

  /** M-Pesa gave the money back to the phone, all of it. */
  static MoneyBackNews reversed(ConversationView payment, Instant now) {
    return new MoneyBackNews(
        Kind.REFUND,
        "mpesa-" + payment.id(),
        payment.receipt(),
        new Price(payment.shillings() * SHILLING, "KES"),
        MoneyBackState.SUCCEEDED,
        "reversed",
        0,
        now);
  }

  /** A row for it. */
  MoneyBack first(UUID purchaseId) {
    return switch (kind) {
      case REFUND -> new Refund(id, purchaseId, amount, state, reason, askedAt);
      case DISPUTE -> new Dispute(id, purchaseId, amount, state, reason, askedAt);
    };
  }

  private static Price price(long amount, String currency) {
    return new Price(amount, currency.toUpperCase(Locale.ROOT));
  }

  private static long fee(@Nullable List<BalanceTransaction> bookings) {
    return bookings == null
        ? 0
        : bookings.stream()
            .map(BalanceTransaction::getFee)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
  }
}

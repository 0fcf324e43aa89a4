package com.aetherial.payouts;

import com.aetherial.payouts.entity.Withdrawal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where providers tell what became of orders, and look at them. Every method takes part in the
 * caller's transaction, so that a message of a provider and its effect are committed together.
 */
@Stateless
public class PayoutNews {
  @Inject Withdrawals withdrawals;
  @Inject Orders orders;
  @Inject Answers answers;

  /**
   * Takes news about an order. It may be told any number of times, late and in any order: what is
   * known or older changes nothing. Before telling that something was paid, the provider compares
   * the amount and the destination of its message with the order, and tells {@link
   * PayoutAnswer.Unknown} when they differ. That an order has never arrived is no news: a message
   * about a part of it may overtake the very call that hands it over.
   *
   * @param provider who tells
   * @param externalId the name of the order, of an earlier attempt too
   */
  public NewsOutcome arrived(String provider, String externalId, PayoutAnswer answer) {
    Withdrawals.Attempt attempt = withdrawals.attempt(provider, externalId).orElse(null);
    if (attempt == null) {
      return NewsOutcome.STRANGER;
    }
    if (answer instanceof PayoutAnswer.NeverArrived) {
      return NewsOutcome.KNOWN;
    }
    Withdrawal withdrawal =
        withdrawals.lock(attempt.withdrawalId()).orElseThrow(NoSuchWithdrawal::new);
    return answers.apply(withdrawal, attempt, answer);
  }

  /** The order of this name; empty when it is none of the provider's. */
  public Optional<PayoutOrder> orderOf(String provider, String externalId) {
    return withdrawals.attempt(provider, externalId).flatMap(this::order);
  }

  /** The order whose callbacks arrive at this token; empty for every other token. */
  public Optional<PayoutOrder> orderOfCallback(String provider, String token) {
    return withdrawals.attemptOfToken(provider, token).flatMap(this::order);
  }

  /** The orders that were first handed to a provider within a time, each in its last attempt. */
  public List<PayoutOrder> sentWithin(String provider, Instant from, Instant until) {
    return withdrawals.sentWithin(provider, from, until).stream().map(orders::of).toList();
  }

  private Optional<PayoutOrder> order(Withdrawals.Attempt attempt) {
    return withdrawals.find(attempt.withdrawalId()).map(found -> orders.of(found, attempt));
  }
}

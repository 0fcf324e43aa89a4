package com.aetherial.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares money at Stripe with what our purchases, refunds and disputes say, down to what a payout
 * to our bank is made of: what went to the bank leaves nothing behind.
 */
@ApplicationScoped
class ClearingComparison {
  private static final Duration MARGIN = Duration.ofMinutes(10);

  /** Money of a bank debit may move days before it is there. */
  private static final Duration SLOWEST = Duration.ofDays(7);

  @Inject StripeBalance stripe;
  @Inject ClearingBooks books;

  /** Our names are read first: what both sides learn of meanwhile is missing nowhere. */
  void compare(Instant since, Instant until, ComparisonResult result) {
    Set<String> ourPayouts = books.payoutsSince(since.plus(MARGIN));
    Set<String> ourMovements = books.movementsSince(since.plus(MARGIN));
    List<BankPayout> payouts = stripe.payouts(since);
    payouts.forEach(this::take);
    List<MoneyMovement> movements = stripe.movements(since.minus(SLOWEST));
    keep(movements, null);
    result.looked(payouts.size() + movements.size());
    absent(
        "bank payout",
        ourPayouts,
        payouts.stream().map(BankPayout::id).collect(Collectors.toSet()),
        result);
    absent(
        "movement",
        ourMovements,
        movements.stream().map(MoneyMovement::id).collect(Collectors.toSet()),
        result);
    books.differences(since.plus(MARGIN), until.minus(MARGIN)).forEach(result::differs);
  }

  /** Takes over how a payout stands, and what it is made of as soon as Stripe tells. */
  void take(BankPayout payout) {
    books.keep(payout);
    if (payout.isReconciled()) {
      keep(stripe.movementsOf(payout.id()), payout.id());
    }
  }

  private void keep(List<MoneyMovement> movements, @Nullable String payoutId) {
    for (int from = 0; from < movements.size(); from += ClearingBooks.AT_ONCE) {
      int to = Math.min(from + ClearingBooks.AT_ONCE, movements.size());
      books.keep(movements.subList(from, to), payoutId);
    }
  }

  /** The same, for a payout of which only the name is known. */
  void take(String payoutId) {
    stripe.payout(payoutId).ifPresent(this::take);
  }

  private static void absent(
      String kind, Set<String> ours, Set<String> theirs, ComparisonResult result) {
    ours.stream()
        .filter(id -> !theirs.contains(id))
        .forEach(id -> result.differs(Difference.missingThere(kind, id, id)));
  }
}

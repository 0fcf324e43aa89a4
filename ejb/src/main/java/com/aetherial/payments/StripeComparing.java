package com.aetherial.payments;

import com.aetherial.payments.MoneyBackNews.Kind;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes through both books: everything of Stripe's since a moment must be with us, and everything of
 * ours with Stripe. What is not decided yet is asked about however old it is.
 */
@ApplicationScoped
class StripeComparing {
  /** Both clocks may differ a little, and Stripe writes a thing down before we do. */
  private static final Duration MARGIN = Duration.ofMinutes(10);

  @Inject StripeLists lists;
  @Inject SessionComparison sessions;
  @Inject MoneyBackComparison moneyBacks;
  @Inject Purchases purchases;
  @Inject MoneyBacks backs;
  @Inject StripeReturns returns;
  @Inject PlanComparison plans;
  @Inject ClearingComparison clearing;

  void compare(Instant since, Instant until, ComparisonResult result) {
    sessions(since, until, result);
    lists
        .payments(since)
        .forEach(
            payment ->
                result.look(() -> sessions.difference(payment), () -> sessions.repair(payment)));
    plans.compare(since, result);
    moneyBacks(Kind.REFUND, lists.refunds(since), since, result);
    moneyBacks(Kind.DISPUTE, lists.disputes(since), since, result);
    undecided(since, result);
    clearing.compare(since, until, result);
  }

  private void sessions(Instant since, Instant until, ComparisonResult result) {
    List<CheckoutSession> theirs = lists.sessions(since);
    theirs.forEach(
        session -> result.look(() -> sessions.difference(session), () -> sessions.repair(session)));
    Set<String> known = theirs.stream().map(CheckoutSession::id).collect(Collectors.toSet());
    for (Purchase ours :
        purchases.withSessionWithin(StripeCheckout.CODE, since.plus(MARGIN), until.minus(MARGIN))) {
      if (!known.contains(ours.sessionId())) {
        sessions.absence(ours).ifPresent(result::differs);
      }
    }
  }

  private void moneyBacks(
      Kind kind, List<MoneyBackNews> theirs, Instant since, ComparisonResult result) {
    theirs.forEach(news -> look(news, result));
    Set<String> known = theirs.stream().map(MoneyBackNews::id).collect(Collectors.toSet());
    for (MoneyBack ours : backs.begunSince(kind, since.plus(MARGIN))) {
      if (!known.contains(ours.id())) {
        result.differs(MoneyBackComparison.missingThere(kind, ours));
      }
    }
  }

  private void undecided(Instant since, ComparisonResult result) {
    for (Kind kind : Kind.values()) {
      for (MoneyBack ours : backs.undecidedBefore(kind, since)) {
        returns
            .now(kind, ours.id())
            .ifPresentOrElse(
                news -> look(news, result),
                () -> result.differs(MoneyBackComparison.missingThere(kind, ours)));
      }
    }
  }

  private void look(MoneyBackNews news, ComparisonResult result) {
    result.look(() -> moneyBacks.difference(news), () -> moneyBacks.repair(news));
  }
}

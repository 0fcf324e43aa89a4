package com.aetherial.payments;

import com.aetherial.payments.Difference.Problem;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Compares refunds and disputes of Stripe's with ours, and lets the coins follow. */
@ApplicationScoped
class MoneyBackComparison {
  @Inject MoneyBacks backs;
  @Inject Purchases purchases;
  @Inject Returns returns;

  /** What differs about a refund or a dispute; those of foreign payments differ in nothing. */
  Optional<Difference> difference(MoneyBackNews theirs) {
    return backs
        .find(theirs)
        .map(ours -> difference(ours, theirs))
        .orElseGet(
            () ->
                isOurs(theirs)
                    ? Optional.of(
                        Difference.missingHere(kind(theirs), theirs.id(), theirs.state().name()))
                    : Optional.empty());
  }

  void repair(MoneyBackNews theirs) {
    returns.apply(theirs);
  }

  static Difference missingThere(MoneyBackNews.Kind kind, MoneyBack ours) {
    return Difference.missingThere(
        kind.name().toLowerCase(Locale.ROOT), ours.id(), ours.state().name());
  }

  private boolean isOurs(MoneyBackNews theirs) {
    String payment = theirs.paymentIntentId();
    return payment != null && purchases.ofPayment(payment).isPresent();
  }

  private static Optional<Difference> difference(MoneyBack ours, MoneyBackNews theirs) {
    if (!ours.amount().equals(theirs.amount())) {
      return Optional.of(
          new Difference(
              Problem.AMOUNT_DIFFERS,
              kind(theirs),
              theirs.id(),
              told(ours.amount()),
              told(theirs.amount())));
    }
    return ours.state() == theirs.state()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                Problem.STATE_DIFFERS,
                kind(theirs),
                theirs.id(),
                ours.state().name(),
                theirs.state().name()));
  }

  private static String kind(MoneyBackNews theirs) {
    return theirs.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String told(Price price) {
    return price.currency() + " " + price.amount();
  }
}

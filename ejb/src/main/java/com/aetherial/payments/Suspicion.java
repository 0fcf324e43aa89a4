package com.aetherial.payments;

import com.aetherial.kernel.Time;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Clawback;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import com.aetherial.payments.entity.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets the coins of a suspected payment aside and lets them go. Who calls holds the lock of the
 * purchase.
 */
@ApplicationScoped
class Suspicion {
  /** Longer than a cardholder may take to dispute a payment. */
  private static final Duration LONGEST = Duration.ofDays(180);

  @Inject FraudCases cases;
  @Inject MoneyBacks backs;
  @Inject Clawing clawing;
  @Inject Holds holds;
  @Inject Time time;

  /** Sets aside what is left of a purchase; what was spent cannot be. */
  Coins hold(Purchase purchase) {
    FraudCases.Row row = cases.of(purchase.id()).orElseThrow(NoSuchWarning::new);
    Share taken =
        backs.clawbacksOf(purchase.id()).stream()
            .filter(Clawback::isOpen)
            .map(Clawback::share)
            .reduce(Share.NOTHING, Share::plus);
    long price = purchase.order().price().minor();
    Coins amount =
        clawing.freezable(purchase.personId(), ReturnPolicy.due(purchase.order(), price, taken));
    UUID hold = amount.isPositive() ? place(purchase, amount, row.holds()) : null;
    cases.held(purchase.id(), hold, amount);
    return amount;
  }

  private UUID place(Purchase purchase, Coins amount, int number) {
    var cause =
        new Cause(
            TransferKind.HOLD,
            null,
            "A bank asks about a payment",
            "purchase",
            purchase.id().toString());
    return holds.place(
        RequestKey.of("pay:fraud:" + purchase.id() + ":" + number, amount),
        cause,
        purchase.personId(),
        List.of(Bucket.CASH, Bucket.PROMO),
        amount,
        time.now().plus(LONGEST));
  }

  /** There is nothing to suspect: whatever is set aside is the member's again. */
  void clear(FraudCases.Row row) {
    release(row);
    cases.stands(row.purchaseId(), "CLEARED");
  }

  /**
   * Money goes back: the coins must be there to follow it.
   *
   * @return whether some were set aside
   */
  boolean loosen(Purchase purchase) {
    Optional<FraudCases.Row> held =
        cases.of(purchase.id()).filter(row -> row.state().equals("HELD"));
    held.ifPresent(
        row -> {
          release(row);
          cases.stands(row.purchaseId(), "OPEN");
        });
    return held.isPresent();
  }

  /** The coins have followed the money: the case is over, or what is left is set aside again. */
  void follow(Purchase purchase, boolean wasHeld) {
    boolean isGone =
        purchase.state() == PurchaseState.REFUNDED
            || purchase.state() == PurchaseState.CHARGED_BACK;
    if (isGone && cases.of(purchase.id()).filter(FraudCases.Row::isOpen).isPresent()) {
      cases.stands(purchase.id(), "OVER");
    } else if (wasHeld) {
      var unused = hold(purchase);
    }
  }

  private void release(FraudCases.Row row) {
    if (row.hold() != null) {
      holds.release(RequestKey.of("pay:fraud:end:" + row.hold(), row.hold()), row.hold());
    }
  }
}

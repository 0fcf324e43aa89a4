package com.aetherial.payments;

import com.aetherial.kernel.StepReviewed;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Clawback;
import com.aetherial.payments.entity.Dispute;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.MoneyBackState;
import com.aetherial.payments.entity.MoneyBackState.Effect;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import com.aetherial.payments.entity.Refund;
import com.aetherial.payments.entity.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a purchase's coins in line with its money. It looks only at what is true now, never at
 * what happened last, so every order of events comes to the same end and a repeat changes nothing.
 */
@ApplicationScoped
class Balancing {
  /** Longer than any bank may take to decide whether its question becomes a dispute. */
  private static final Duration FREEZE = Duration.ofDays(180);

  @Inject MoneyBacks backs;
  @Inject Clawing clawing;
  @Inject Holds holds;
  @Inject PaymentNotices notices;
  @Inject Event<StepReviewed> steps;
  @Inject Time time;

  /** Takes and returns what is due; answers whether anything moved. */
  boolean settle(Purchase purchase) {
    if (!purchase.state().wasCredited()) {
      return false;
    }
    List<MoneyBack> all = backs.of(purchase.id());
    List<Clawback> taken = new ArrayList<>(backs.clawbacksOf(purchase.id()));
    boolean hasMoved = unfreeze(all);
    hasMoved |= giveBack(purchase, all, taken);
    hasMoved |= take(purchase, all, taken);
    hasMoved |= freeze(purchase, all, taken);
    if (!purchase.turnOut(end(purchase, all))) {
      return hasMoved;
    }
    backs.write();
    steps.fire(new StepReviewed(purchase.personId(), FirstPurchase.NAME));
    return true;
  }

  private boolean unfreeze(List<MoneyBack> all) {
    boolean hasMoved = false;
    for (Dispute dispute : disputes(all)) {
      var hold = dispute.holdId();
      if (hold != null && dispute.state().effect() != Effect.FREEZE) {
        holds.release(RequestKey.of("pay:freeze:end:" + dispute.id(), hold), hold);
        hasMoved = true;
      }
    }
    return hasMoved;
  }

  /**
   * Returns what was taken for money that was kept after all, and whatever else is more than the
   * money that is gone: several reasons may have shared one price.
   */
  private boolean giveBack(Purchase purchase, List<MoneyBack> all, List<Clawback> taken) {
    boolean hasMoved = false;
    for (MoneyBack source : all) {
      for (Clawback one : taken) {
        if (one.isOpen() && one.isFor(source) && !source.takes()) {
          giveBack(purchase, one);
          hasMoved = true;
        }
      }
    }
    long gone = money(gone(all));
    for (int i = taken.size() - 1; i >= 0; i--) {
      Clawback last = taken.get(i);
      if (last.isOpen() && ReturnPolicy.isTooMuch(purchase.order(), gone, open(taken))) {
        giveBack(purchase, last);
        hasMoved = true;
      }
    }
    backs.write();
    return hasMoved;
  }

  private void giveBack(Purchase purchase, Clawback one) {
    one.giveBack(clawing.giveBack(purchase, one).transferId(), time.now());
    notices.givenBack(purchase, one.share());
  }

  private boolean take(Purchase purchase, List<MoneyBack> all, List<Clawback> taken) {
    List<MoneyBack> gone = gone(all);
    Share due = ReturnPolicy.due(purchase.order(), money(gone), open(taken));
    if (due.total() == 0) {
      return false;
    }
    MoneyBack source = sourceOf(gone, taken);
    Clawback clawback = clawing.take(purchase, source, due, taken.size(), time.now());
    backs.add(clawback);
    taken.add(clawback);
    notices.takenBack(purchase, source, due);
    return true;
  }

  /** The last reason for which nothing was taken yet. */
  private static MoneyBack sourceOf(List<MoneyBack> gone, List<Clawback> taken) {
    MoneyBack source = gone.get(gone.size() - 1);
    for (MoneyBack one : gone) {
      if (taken.stream().noneMatch(known -> known.isOpen() && known.isFor(one))) {
        source = one;
      }
    }
    return source;
  }

  private static List<MoneyBack> gone(List<MoneyBack> all) {
    return all.stream().filter(MoneyBack::takes).toList();
  }

  private boolean freeze(Purchase purchase, List<MoneyBack> all, List<Clawback> taken) {
    boolean hasMoved = false;
    long gone = money(gone(all));
    for (Dispute asked : disputes(all)) {
      if (asked.holdId() == null && asked.state().effect() == Effect.FREEZE) {
        Share due = ReturnPolicy.due(purchase.order(), gone + asked.amount().minor(), open(taken));
        Coins amount = clawing.freezable(purchase.personId(), due);
        if (amount.isPositive()) {
          freeze(purchase, asked, amount);
          hasMoved = true;
        }
      }
    }
    return hasMoved;
  }

  private void freeze(Purchase purchase, Dispute asked, Coins amount) {
    var cause =
        new Cause(
            TransferKind.HOLD,
            null,
            "The bank asks about a payment",
            "purchase",
            purchase.id().toString());
    asked.freeze(
        holds.place(
            RequestKey.of("pay:freeze:" + asked.id(), amount),
            cause,
            purchase.personId(),
            List.of(Bucket.CASH, Bucket.PROMO),
            amount,
            time.now().plus(FREEZE)));
  }

  private static PurchaseState end(Purchase purchase, List<MoneyBack> all) {
    if (all.stream().anyMatch(one -> one.state() == MoneyBackState.LOST)) {
      return PurchaseState.CHARGED_BACK;
    }
    long refunded =
        money(all.stream().filter(one -> one instanceof Refund && one.takes()).toList());
    return refunded >= purchase.order().price().minor()
        ? PurchaseState.REFUNDED
        : PurchaseState.CREDITED;
  }

  private static List<Dispute> disputes(List<MoneyBack> all) {
    return all.stream().filter(Dispute.class::isInstance).map(Dispute.class::cast).toList();
  }

  private static long money(List<? extends MoneyBack> rows) {
    return rows.stream().mapToLong(row -> row.amount().minor()).sum();
  }

  private static Share open(List<Clawback> taken) {
    return taken.stream()
        .filter(Clawback::isOpen)
        .map(Clawback::share)
        .reduce(Share.NOTHING, Share::plus);
  }
}

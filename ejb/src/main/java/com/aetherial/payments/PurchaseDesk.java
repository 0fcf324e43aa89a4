package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Outbox;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.RequestKeyReused;
import com.aetherial.ledger.TransferKind;
import com.aetherial.payments.entity.PaymentWay;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.PurchaseState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The steps of a purchase before the money comes, each a transaction of its own: between them the
 * provider is asked, which no transaction may wait for.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PurchaseDesk {
  /** How long coins stay set aside after the payment page has closed. */
  private static final Duration GRACE = Duration.ofHours(1);

  @Inject Purchases purchases;
  @Inject Holds holds;
  @Inject Outbox outbox;
  @Inject Time time;

  /**
   * Writes a purchase down and sets its coins aside, so that a paid purchase never meets an empty
   * treasury. The same request finds the purchase that it made before.
   *
   * @param payableFor how long it can be paid
   */
  public UUID place(
      PurchaseRequest request,
      RequestKey key,
      PurchaseOrder order,
      PaymentWay way,
      Duration payableFor) {
    var known = purchases.madeBy(request);
    if (known.isPresent()) {
      if (!known.get().isFor(request)) {
        throw new RequestKeyReused();
      }
      return known.get().id();
    }
    Instant now = time.now();
    Instant closesAt = now.plus(payableFor);
    UUID hold =
        holds.placeOnTreasury(
            key,
            Cause.of(TransferKind.PURCHASE, request.personId(), CoinWords.bought(order)),
            order.total(),
            closesAt.plus(GRACE));
    var purchase = new Purchase(request, way, hold, order, now, closesAt);
    purchases.add(purchase);
    return purchase.id();
  }

  /** The provider opened its page; if the buyer has cancelled meanwhile, it shall close it. */
  public PurchaseView opened(UUID id, CheckoutSession session) {
    Purchase purchase = locked(id);
    boolean isNews = purchase.awaitPayment(session.id(), session.url(), session.expiresAt());
    if (!isNews && purchase.state().isClosedUnpaid()) {
      outbox.put(ExpireSession.TOPIC, session.id());
    }
    return PurchaseView.of(purchase);
  }

  /** The provider will not open a page. */
  public void refused(UUID id) {
    Purchase purchase = locked(id);
    if (purchase.state() == PurchaseState.CREATED && purchase.fail()) {
      release(purchase);
    }
  }

  /** Nobody will pay any more, as far as anybody can tell. */
  public void abandon(UUID id) {
    Purchase purchase = locked(id);
    if (purchase.fail()) {
      release(purchase);
    }
  }

  /**
   * The buyer changed their mind.
   *
   * @throws NoSuchPurchase when the person has no such purchase
   * @throws PurchaseAlreadyPaid when the money is there
   */
  public PurchaseView cancel(UUID personId, UUID id) {
    Purchase purchase =
        purchases.lock(id).filter(p -> p.isOf(personId)).orElseThrow(NoSuchPurchase::new);
    if (purchase.cancel()) {
      release(purchase);
      String session = purchase.sessionId();
      if (session != null) {
        outbox.put(ExpireSession.TOPIC, session);
      }
    } else if (!purchase.state().isClosedUnpaid()) {
      throw new PurchaseAlreadyPaid();
    }
    return PurchaseView.of(purchase);
  }

  /** Purchases to look after now. */
  public List<UUID> due(int limit) {
    return purchases.lendDue(limit);
  }

  private Purchase locked(UUID id) {
    return purchases.lock(id).orElseThrow(NoSuchPurchase::new);
  }

  private void release(Purchase purchase) {
    holds.release(
        RequestKey.of("pay:release:" + purchase.id(), purchase.holdId()), purchase.holdId());
  }
}

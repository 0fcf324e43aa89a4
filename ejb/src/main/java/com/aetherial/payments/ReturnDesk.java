package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.Dispute;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The transaction in which money that went back becomes ours: the purchase is locked, the refunds
 * and disputes are noted, the coins follow, and the message is finished, all or nothing.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ReturnDesk {
  @Inject Purchases purchases;
  @Inject MoneyBacks backs;
  @Inject Balancing balancing;
  @Inject FraudCases cases;
  @Inject Suspicion suspicion;
  @Inject PaymentNotices notices;
  @Inject Inbox inbox;
  @Inject Time time;

  /** Finishes a message that is about no purchase of ours. */
  public void ignore(InboxMessage message) {
    if (isTaken(message)) {
      inbox.finish(message, false);
    }
  }

  /** Takes over what a message made us ask for; nothing when another worker was faster. */
  public boolean apply(InboxMessage message, UUID purchaseId, List<MoneyBackNews> news) {
    if (!isTaken(message)) {
      return false;
    }
    boolean hadEffect = apply(purchaseId, news);
    inbox.finish(message, hadEffect);
    return hadEffect;
  }

  /** Takes over what we asked for by ourselves. */
  public boolean apply(UUID purchaseId, List<MoneyBackNews> news) {
    Purchase purchase = purchases.lock(purchaseId).orElseThrow(NoSuchPurchase::new);
    boolean isNews = false;
    for (MoneyBackNews one : news) {
      isNews |= note(purchase, one);
    }
    boolean wasHeld = suspicion.loosen(purchase);
    boolean hasMoved = balancing.settle(purchase);
    suspicion.follow(purchase, wasHeld);
    return hasMoved || isNews;
  }

  /** Notes a warning of fraud at the purchase, and tells the administrators and the buyer. */
  public void warn(InboxMessage message, UUID purchaseId, String warningId) {
    if (isTaken(message)) {
      Purchase purchase = purchases.lock(purchaseId).orElseThrow(NoSuchPurchase::new);
      boolean isNews = purchase.suspectFraud(warningId, time.now());
      if (isNews) {
        cases.open(purchase, time.now());
        suspicion.follow(purchase, false);
        notices.fraudSuspected(purchase);
      }
      inbox.finish(message, isNews);
    }
  }

  private boolean note(Purchase purchase, MoneyBackNews news) {
    if (!news.amount().currency().equals(purchase.order().price().currency())) {
      purchase.doubt("“" + news.id() + "” is in " + news.amount().currency() + ".");
      return false;
    }
    var known = backs.find(news);
    MoneyBack row = known.orElseGet(() -> news.first(purchase.id()));
    if (row instanceof Dispute dispute) {
      dispute.cost(news.fee());
    }
    if (known.isPresent()) {
      return row.moveTo(news.state());
    }
    backs.add(row);
    if (row instanceof Dispute dispute) {
      notices.disputed(purchase, dispute);
    }
    return true;
  }

  private boolean isTaken(InboxMessage message) {
    return inbox.take(message.source(), message.externalId()).isPresent();
  }
}

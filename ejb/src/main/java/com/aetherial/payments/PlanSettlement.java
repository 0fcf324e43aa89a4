package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.Invoice;
import com.aetherial.payments.entity.InvoiceState;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.Trouble;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * The transaction in which a plan's state at Stripe becomes ours: the subscription is locked, its
 * standing and its invoices are noted, what is paid is granted, and the message that brought the
 * news is finished, all or nothing. Callers ask Stripe before, so that no lock waits for it.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PlanSettlement {
  private static final Logger LOG = System.getLogger(PlanSettlement.class.getName());

  @Inject Subscriptions subscriptions;
  @Inject PlanPrices prices;
  @Inject PlanGrants grants;
  @Inject PlanHolds holds;
  @Inject PlanLife life;
  @Inject PlanNotices notices;
  @Inject Inbox inbox;
  @Inject Time time;

  /** Takes over what a message made us ask for; nothing when another worker was faster. */
  public void settle(InboxMessage message, PlanTold told, Funds funds) {
    once(message, () -> decide(told, funds));
  }

  /** Takes over what we asked for by ourselves; answers whether that was news. */
  public boolean settle(PlanTold told, Funds funds) {
    return decide(told, funds);
  }

  /** The page on which a plan could be paid has closed without a payment. */
  public void close(InboxMessage message, CheckoutSession session) {
    once(message, () -> expire(session));
  }

  /** The same, when we asked by ourselves. */
  public void close(CheckoutSession session) {
    expire(session);
  }

  /** Finishes a message that is none of our business. */
  public void ignore(InboxMessage message) {
    once(message, () -> false);
  }

  private void once(InboxMessage message, BooleanSupplier work) {
    inbox
        .take(message.source(), message.externalId())
        .ifPresent(taken -> inbox.finish(taken, work.getAsBoolean()));
  }

  private boolean expire(CheckoutSession session) {
    return session.isExpired()
        && Purchases.idIn(session.purchaseId())
            .flatMap(subscriptions::lock)
            .map(this::expire)
            .orElse(false);
  }

  private boolean expire(Subscription open) {
    boolean isNews = open.expire(time.now());
    if (isNews) {
      holds.giveBack(open);
    }
    return isNews;
  }

  private boolean decide(PlanTold told, Funds funds) {
    SubscriptionNews news = told.subscription();
    Subscription plan = subscriptions.lockFor(news).orElse(null);
    if (plan == null || isAnother(plan, news)) {
      LOG.log(Level.INFO, "The subscription {0} is no plan of ours.", news.stripeId());
      return false;
    }
    prices.keepCustomer(plan.personId(), news.customerId());
    boolean wasLiving = plan.state().isLiving();
    boolean isNews = life.goesOn(plan, news.standing());
    boolean isLatest = news.standing().askedAt().equals(plan.toldAt());
    if (isLatest) {
      prices.terms(news.priceId()).ifPresent(plan::agreeOn);
    }
    for (InvoiceNews invoice : told.invoices()) {
      isNews |= note(plan, invoice, funds);
      if (isLatest && invoice.id().equals(news.latestInvoiceId())) {
        worry(plan, invoice);
      }
    }
    life.ends(plan, wasLiving);
    return isNews;
  }

  private static boolean isAnother(Subscription plan, SubscriptionNews news) {
    return plan.stripeId() != null && !plan.stripeId().equals(news.stripeId());
  }

  private void worry(Subscription plan, InvoiceNews latest) {
    Trouble before = plan.trouble();
    Trouble now = plan.state().isLiving() ? latest.trouble() : null;
    plan.suffer(now);
    if (now != null && !Objects.equals(before, now)) {
      notices.unpaid(plan, now);
    }
  }

  private boolean note(Subscription plan, InvoiceNews news, Funds funds) {
    Invoice invoice = subscriptions.invoice(news.id()).orElseGet(() -> first(plan, news));
    if (invoice.state() == InvoiceState.PAID) {
      return false;
    }
    invoice.describe(news.number(), news.total(), news.payUrl());
    return news.isPaid()
        ? invoice.pay(news.paid(), grants.grant(plan, news, funds), time.now())
        : invoice.moveTo(news.state());
  }

  private Invoice first(Subscription plan, InvoiceNews news) {
    var invoice =
        new Invoice(news.id(), plan.id(), news.reason(), news.currency(), news.createdAt());
    invoice.describe(news.number(), news.total(), news.payUrl());
    subscriptions.add(invoice);
    return invoice;
  }
}

package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * The transaction in which a session's state becomes ours: the purchase is locked, compared with
 * what was ordered, moved on and credited, and the message that brought the news is finished, all
 * or nothing. Callers fetch the session before, so that no lock waits for the provider.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Settlement {
  private static final Logger LOG = System.getLogger(Settlement.class.getName());

  @Inject Purchases purchases;
  @Inject Crediting crediting;
  @Inject Holds holds;
  @Inject Inbox inbox;
  @Inject Time time;

  /** What a message says, if it still waits for work. */
  public Optional<InboxMessage> read(String eventId) {
    return inbox.take(StripeEvents.SOURCE, eventId);
  }

  /** Finishes a message that is none of our business. */
  public void ignore(InboxMessage message) {
    finish(message, false);
  }

  /** Finishes a message that another module has worked on, or that nobody is concerned with. */
  public void finish(InboxMessage message, boolean hadEffect) {
    inbox
        .take(message.source(), message.externalId())
        .ifPresent(taken -> inbox.finish(taken, hadEffect));
  }

  /** Takes over what a message made us ask for; nothing when another worker was faster. */
  public Outcome settle(InboxMessage message, CheckoutSession session, Funds funds) {
    if (inbox.take(message.source(), message.externalId()).isEmpty()) {
      return Outcome.NOTHING_NEW;
    }
    Outcome outcome = decide(session, funds);
    inbox.finish(message, outcome.hadEffect());
    return outcome;
  }

  /** Takes over what we asked for by ourselves. */
  public Outcome settle(CheckoutSession session, Funds funds) {
    return decide(session, funds);
  }

  private Outcome decide(CheckoutSession session, Funds funds) {
    Purchase purchase = purchases.lockFor(session).orElse(null);
    if (purchase == null) {
      LOG.log(Level.INFO, "The session {0} is no purchase of ours.", session.id());
      return Outcome.NOT_OURS;
    }
    String doubt = Doubts.about(purchase, session);
    if (!doubt.isEmpty()) {
      LOG.log(Level.WARNING, "Nothing was credited for {0}: {1}", purchase.id(), doubt);
      purchase.doubt(doubt);
      return Outcome.DOUBTED;
    }
    purchase.belongTo(session.id());
    return session.isPaid() ? credit(purchase, session, funds) : close(purchase, session);
  }

  private Outcome credit(Purchase purchase, CheckoutSession session, Funds funds) {
    if (!purchase.pay(session.paymentIntentId(), time.now())) {
      return Outcome.NOTHING_NEW;
    }
    purchases.write();
    Posted posted = crediting.credit(purchase, funds == Funds.HOLD ? purchase.holdId() : null);
    purchase.credit(posted.transferId(), time.now());
    return Outcome.CREDITED;
  }

  private Outcome close(Purchase purchase, CheckoutSession session) {
    boolean isNews =
        (session.isExpired() && purchase.expire()) || (session.hasFailed() && purchase.fail());
    if (!isNews) {
      return Outcome.NOTHING_NEW;
    }
    holds.release(
        RequestKey.of("pay:release:" + purchase.id(), purchase.holdId()), purchase.holdId());
    return Outcome.CLOSED;
  }
}

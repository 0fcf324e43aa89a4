package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.payments.StripeEvent.CheckoutExpired;
import com.aetherial.payments.StripeEvent.CheckoutFailed;
import com.aetherial.payments.StripeEvent.CheckoutPaid;
import com.aetherial.payments.StripeEvent.Elsewhere;
import com.aetherial.payments.StripeEvent.FraudWarned;
import com.aetherial.payments.StripeEvent.MoneyReturned;
import com.aetherial.payments.StripeEvent.PaymentFailed;
import com.aetherial.payments.StripeEvent.PaymentSucceeded;
import com.aetherial.payments.StripeEvent.PlanChanged;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Works on Stripe's messages. Applying one twice, or two at once, has one effect. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class StripeEvents {
  /** Stripe's name in the inbox. */
  static final String SOURCE = "stripe";

  @Inject Inbox inbox;
  @Inject Settlement settlement;
  @Inject Fulfilment fulfilment;
  @Inject Returns returns;
  @Inject PlanNews plans;
  @Inject CardRefusals refusals;
  @Inject StripeCheckout stripe;
  @Inject @Any Instance<StripeSubject> subjects;

  /**
   * Works on a message, unless it is done. A failure is noted at the message, which comes up again
   * later, and thrown.
   */
  public void apply(String eventId) {
    try {
      settlement.read(eventId).ifPresent(this::work);
    } catch (RuntimeException failure) {
      inbox.fail(SOURCE, eventId, failure.getClass().getSimpleName() + ": " + failure.getMessage());
      throw failure;
    }
  }

  private void work(InboxMessage message) {
    StripeEvent event = StripeMessageParser.parse(message.payload()).event();
    if (event instanceof MoneyReturned returned) {
      returns.apply(message, returned);
      return;
    }
    if (event instanceof FraudWarned warned) {
      returns.apply(message, warned);
      return;
    }
    if (event instanceof PaymentFailed failed) {
      stripe
          .refusal(failed.paymentIntentId())
          .ifPresentOrElse(
              news -> refusals.note(message, news.purchaseId(), news.trouble()),
              () -> settlement.ignore(message));
      return;
    }
    if (event instanceof PlanChanged changed) {
      plans.apply(message, changed);
      return;
    }
    if (event instanceof Elsewhere elsewhere) {
      settlement.finish(message, isHeard(elsewhere));
      return;
    }
    sessionOf(event)
        .ifPresentOrElse(session -> settle(message, session), () -> settlement.ignore(message));
  }

  private void settle(InboxMessage message, CheckoutSession session) {
    if (session.isForPlan()) {
      plans.apply(message, session);
    } else {
      fulfilment.settle(message, session);
    }
  }

  private boolean isHeard(Elsewhere news) {
    List<StripeSubject> concerned =
        subjects.stream().filter(one -> one.types().contains(news.type())).toList();
    concerned.forEach(one -> one.apply(news.type(), news.objectId(), news.account()));
    return !concerned.isEmpty();
  }

  private Optional<CheckoutSession> sessionOf(StripeEvent event) {
    if (event instanceof CheckoutPaid paid) {
      return stripe.session(paid.sessionId());
    }
    if (event instanceof CheckoutExpired expired) {
      return stripe.session(expired.sessionId());
    }
    if (event instanceof CheckoutFailed failed) {
      return stripe.session(failed.sessionId()).map(CheckoutSession::toldToHaveFailed);
    }
    if (event instanceof PaymentSucceeded payment) {
      return stripe.sessionOfPayment(payment.paymentIntentId());
    }
    return Optional.empty();
  }
}

package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.InboxMessage;
import com.aetherial.payments.StripeEvent.InvoiceChanged;
import com.aetherial.payments.StripeEvent.PlanChanged;
import com.aetherial.payments.StripeEvent.SubscriptionChanged;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Takes over how plans stand at Stripe. Every message only says where to look: the subscription and
 * its invoices are fetched as they are now, so the order of messages does not matter.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class PlanNews {
  @Inject StripeSubscriptions stripe;
  @Inject PlanSettlement settlement;
  @Inject StripeCheckout pages;

  /** Works on a message about a subscription or an invoice. */
  public void apply(InboxMessage message, PlanChanged event) {
    about(event).ifPresentOrElse(told -> settle(message, told), () -> settlement.ignore(message));
  }

  /** Works on a message about the page on which a plan is paid. */
  public void apply(InboxMessage message, CheckoutSession session) {
    about(session)
        .ifPresentOrElse(told -> settle(message, told), () -> settlement.close(message, session));
  }

  /** Takes over what we asked for by ourselves; answers whether that was news. */
  public boolean settle(PlanTold told) {
    return Funds.fromWhereverTheyAre(funds -> settlement.settle(told, funds));
  }

  /** Takes over what became of a page. */
  public void settle(CheckoutSession session) {
    about(session).ifPresentOrElse(this::settle, () -> settlement.close(session));
  }

  /** A provider that does not answer is no reason to hide a plan: its message will come. */
  public void settleNow(String sessionId) {
    try {
      pages.session(sessionId).ifPresent(this::settle);
    } catch (PaymentProviderUnavailable later) {
      System.getLogger(PlanNews.class.getName())
          .log(System.Logger.Level.INFO, "A member came back before Stripe answered.");
    }
  }

  /** Asks how a subscription stands and takes that over. */
  public void refresh(String stripeId) {
    stripe.about(stripeId, null).ifPresent(this::settle);
  }

  /** Asks for the invoice that a payment is for and takes over what it tells. */
  public void refreshPaidBy(String paymentIntentId) {
    stripe.invoiceOfPayment(paymentIntentId).flatMap(this::aboutInvoice).ifPresent(this::settle);
  }

  private void settle(InboxMessage message, PlanTold told) {
    var unused =
        Funds.fromWhereverTheyAre(
            funds -> {
              settlement.settle(message, told, funds);
              return funds;
            });
  }

  private Optional<PlanTold> about(PlanChanged event) {
    if (event instanceof SubscriptionChanged changed) {
      return stripe.about(changed.subscriptionId(), null);
    }
    return aboutInvoice(((InvoiceChanged) event).invoiceId());
  }

  private Optional<PlanTold> aboutInvoice(String invoiceId) {
    return stripe
        .invoice(invoiceId)
        .flatMap(invoice -> Optional.ofNullable(invoice.subscriptionId()))
        .flatMap(subscription -> stripe.about(subscription, invoiceId));
  }

  private Optional<PlanTold> about(CheckoutSession session) {
    return Optional.ofNullable(session.subscriptionId()).flatMap(id -> stripe.about(id, null));
  }
}

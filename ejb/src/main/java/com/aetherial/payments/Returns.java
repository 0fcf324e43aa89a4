package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.InboxMessage;
import com.aetherial.ledger.AccountFrozen;
import com.aetherial.ledger.InsufficientBalance;
import com.aetherial.ledger.LedgerBusy;
import com.aetherial.ledger.LimitExceeded;
import com.aetherial.payments.StripeEvent.FraudWarned;
import com.aetherial.payments.StripeEvent.MoneyReturned;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the coins follow the money back. What was never credited is credited first, so that news in
 * the wrong order comes to the same end.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Returns {
  private static final int TRIES = 5;

  @Inject StripeReturns stripe;
  @Inject StripeCheckout checkouts;
  @Inject Fulfilment fulfilment;
  @Inject PlanNews plans;
  @Inject Purchases purchases;
  @Inject ReturnDesk desk;

  /** Works on a message about money that went back. */
  public void apply(InboxMessage message, MoneyReturned event) {
    List<MoneyBackNews> news = stripe.about(event);
    news.stream()
        .findFirst()
        .flatMap(first -> purchaseOf(first.paymentIntentId()))
        .ifPresentOrElse(
            purchase -> settle(() -> desk.apply(message, purchase.id(), news)),
            () -> desk.ignore(message));
  }

  /** Takes over a refund or dispute that we asked for by ourselves; answers whether it was news. */
  public boolean apply(MoneyBackNews news) {
    return purchaseOf(news.paymentIntentId())
        .map(purchase -> settle(() -> desk.apply(purchase.id(), List.of(news))))
        .orElse(false);
  }

  /** Takes over money that another provider gave back; answers whether it was news. */
  public boolean apply(UUID purchaseId, MoneyBackNews news) {
    return settle(() -> desk.apply(purchaseId, List.of(news)));
  }

  /** Works on a warning that a card was used by somebody else. */
  public void apply(InboxMessage message, FraudWarned event) {
    stripe
        .paymentWarnedOf(event.warningId())
        .flatMap(this::purchaseOf)
        .ifPresentOrElse(
            purchase -> desk.warn(message, purchase.id(), event.warningId()),
            () -> desk.ignore(message));
  }

  private Optional<Purchase> purchaseOf(@Nullable String paymentIntentId) {
    if (paymentIntentId == null) {
      return Optional.empty();
    }
    Optional<Purchase> known = purchases.ofPayment(paymentIntentId);
    if (known.isPresent()) {
      return known;
    }
    Optional<CheckoutSession> session = checkouts.sessionOfPayment(paymentIntentId);
    session.ifPresentOrElse(fulfilment::settle, () -> plans.refreshPaidBy(paymentIntentId));
    return purchases.ofPayment(paymentIntentId);
  }

  /** The buyer may spend in the same moment; then the parts are counted again. */
  private static boolean settle(BooleanSupplier work) {
    int tries = 1;
    while (true) {
      try {
        return work.getAsBoolean();
      } catch (InsufficientBalance | LimitExceeded | AccountFrozen | LedgerBusy raced) {
        if (tries++ == TRIES) {
          throw raced;
        }
      }
    }
  }
}

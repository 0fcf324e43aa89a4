package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.UUID;

/** Brings a purchase from our books to the provider's page. Asking twice opens one page. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Checkouts {
  private static final Logger LOG = System.getLogger(Checkouts.class.getName());

  @Inject Purchases purchases;
  @Inject PurchaseDesk desk;
  @Inject Gateways gateways;

  /**
   * Opens the payment page unless that was done before.
   *
   * @throws PaymentProviderRefused when the provider said no, now or before
   * @throws PaymentProviderUnavailable when it is not known whether there is a page; asking again
   *     goes on where it stood
   */
  public PurchaseView open(UUID id) {
    Purchase purchase = purchases.find(id).orElseThrow(NoSuchPurchase::new);
    if (purchase.state() == PurchaseState.FAILED && purchase.sessionId() == null) {
      throw new PaymentProviderRefused();
    }
    if (purchase.state() != PurchaseState.CREATED) {
      return PurchaseView.of(purchase);
    }
    PaymentGateway gateway = gateways.of(purchase);
    ProviderAnswer answer = gateway.open(purchase);
    return switch (answer.verdict()) {
      case DONE -> desk.opened(id, Objects.requireNonNull(answer.session()));
      case REFUSED -> {
        LOG.log(Level.WARNING, "The provider refused the purchase {0}: {1}", id, answer.reason());
        desk.refused(id);
        throw new PaymentProviderRefused();
      }
      case UNKNOWN -> {
        LOG.log(Level.WARNING, "The provider left the purchase {0} open: {1}", id, answer.reason());
        yield lookUp(gateway, purchase);
      }
    };
  }

  /**
   * The provider may have made the page and yet answer every repetition with the failure that it
   * remembers for the key. Then the page is found by what we called it.
   */
  private PurchaseView lookUp(PaymentGateway gateway, Purchase purchase) {
    return gateway
        .sessionOf(purchase)
        .filter(session -> Doubts.about(purchase, session).isEmpty())
        .map(session -> desk.opened(purchase.id(), session))
        .orElseThrow(PaymentProviderUnavailable::new);
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Looks after purchases of which nothing was heard: it goes on with one whose page was never
 * opened, and asks about one whose page must have closed. Every node may run it.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PurchaseSweep {
  private static final Logger LOG = System.getLogger(PurchaseSweep.class.getName());
  private static final int BATCH = 20;

  @Inject Purchases purchases;
  @Inject PurchaseDesk desk;
  @Inject Checkouts checkouts;
  @Inject Gateways gateways;
  @Inject Fulfilment fulfilment;
  @Inject Startup startup;
  @Inject Time time;

  @Job("payments.purchases")
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      desk.due(BATCH).forEach(this::lookAfter);
    }
  }

  private void lookAfter(UUID id) {
    try {
      purchases.find(id).ifPresent(this::goOn);
    } catch (PaymentProviderRefused | PaymentProviderUnavailable told) {
      LOG.log(Level.INFO, "The purchase {0} could not go on: {1}", id, told.getMessage());
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The purchase " + id + " could not go on.", failure);
    }
  }

  private void goOn(Purchase purchase) {
    PaymentGateway gateway = gateways.of(purchase);
    String session = purchase.sessionId();
    if (session != null) {
      gateway
          .session(session)
          .ifPresentOrElse(fulfilment::settle, () -> desk.abandon(purchase.id()));
    } else if (time.now().isBefore(purchase.expiresAt())) {
      checkouts.open(purchase.id());
    } else {
      gateway
          .sessionOf(purchase)
          .ifPresentOrElse(fulfilment::settle, () -> desk.abandon(purchase.id()));
    }
  }
}

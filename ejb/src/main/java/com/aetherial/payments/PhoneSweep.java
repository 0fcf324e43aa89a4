package com.aetherial.payments;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Looks after purchases by phone that were closed and then paid. What a phone answered is told
 * once, after it was written down: whoever stops in between has heard of money and given no coins,
 * and nobody asks about a purchase that is closed. Every node may run it.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PhoneSweep {
  private static final Logger LOG = System.getLogger(PhoneSweep.class.getName());
  private static final int BATCH = 500;

  @Inject ClosedPurchases closed;
  @Inject MpesaPush phones;
  @Inject Fulfilment fulfilment;
  @Inject Startup startup;

  @Job("payments.phones")
  @Schedule(hour = "*", minute = "5/10", second = "20", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      closed.lately(MpesaPush.CODE, BATCH).forEach(this::lookAfter);
    }
  }

  /** Only what is written down here is read; nobody is asked. */
  private void lookAfter(Purchase purchase) {
    try {
      phones
          .sessionOf(purchase)
          .filter(CheckoutSession::isPaid)
          .ifPresent(
              paid -> {
                Outcome outcome = fulfilment.settle(paid);
                LOG.log(Level.INFO, "The closed purchase {0}: {1}", purchase.id(), outcome);
              });
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The purchase " + purchase.id() + " could not go on.", failure);
    }
  }
}

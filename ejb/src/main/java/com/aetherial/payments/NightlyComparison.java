package com.aetherial.payments;

import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Compares our books with Stripe's every night. Every node may run it: one does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyComparison {
  private static final Logger LOG = System.getLogger(NightlyComparison.class.getName());

  @Inject StripeReconciliation reconciliation;
  @Inject Startup startup;

  @Schedule(hour = "3", minute = "40", persistent = false)
  void compare() {
    if (!startup.isReady()) {
      return;
    }
    try {
      reconciliation.runNightly();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "The books could not be compared with Stripe’s tonight.", failure);
    }
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Compares our books with Stripe's every night. Every node may run it: one does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyComparison {
  @Inject StripeReconciliation reconciliation;
  @Inject Startup startup;

  @Job(value = "payments.comparison", alone = true)
  @Schedule(hour = "3", minute = "40", persistent = false)
  public void compare() {
    if (startup.isReady()) {
      reconciliation.runNightly();
    }
  }
}

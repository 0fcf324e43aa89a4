package com.aetherial.ledger;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Checks the books every night. Every node may run it: one does, the others find it done. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyReconciliation {
  @Inject Reconciliations reconciliations;
  @Inject Startup startup;

  @Job(value = "ledger.reconciliation", alone = true)
  @Schedule(hour = "3", minute = "10", persistent = false)
  public void reconcile() {
    if (startup.isReady()) {
      var unused = reconciliations.runNightly();
    }
  }
}

package com.aetherial.ledger;

import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Checks the books every night. Every node may run it: one does, the others find it done. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyReconciliation {
  private static final Logger LOG = System.getLogger(NightlyReconciliation.class.getName());

  @Inject Reconciliations reconciliations;
  @Inject Startup startup;

  @Schedule(hour = "3", minute = "10", persistent = false)
  void reconcile() {
    if (!startup.isReady()) {
      return;
    }
    try {
      reconciliations.runNightly();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "The books could not be checked tonight.", failure);
    }
  }
}

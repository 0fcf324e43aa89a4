package com.aetherial.ledger;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Sees what nobody asks about: checks that failed or never came, and coins that run out. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerWatch {
  @Inject LedgerAlarms alarms;
  @Inject Startup startup;

  @Job("ledger.watch")
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void look() {
    if (startup.isReady()) {
      alarms.tellOfChecks();
      alarms.tellOfSupply();
    }
  }
}

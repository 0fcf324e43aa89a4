package com.aetherial.ledger;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Widens accounts that many people pay at once. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PopularAccounts {
  private static final Logger LOG = System.getLogger(PopularAccounts.class.getName());

  @Inject Upkeep upkeep;
  @Inject Startup startup;

  @Job("ledger.stripes")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void widen() {
    if (!startup.isReady()) {
      return;
    }
    int widened = upkeep.widenPopular();
    if (widened > 0) {
      LOG.log(Level.INFO, "{0} popular wallets have more stripes now.", widened);
    }
  }
}

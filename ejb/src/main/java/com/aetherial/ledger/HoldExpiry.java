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

/** Gives coins back whose time on hold is over. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class HoldExpiry {
  private static final Logger LOG = System.getLogger(HoldExpiry.class.getName());
  private static final int BATCH = 500;
  private static final int ROUNDS_MAX = 20;

  @Inject Upkeep upkeep;
  @Inject Startup startup;

  @Job("ledger.holds")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void expire() {
    if (!startup.isReady()) {
      return;
    }
    for (int round = 0; round < ROUNDS_MAX && upkeep.expireHolds(BATCH) == BATCH; round++) {
      LOG.log(Level.INFO, "Many holds are due: {0} have expired at once.", BATCH);
    }
  }
}

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

/**
 * Seals the audit chain behind the transfers, so that nobody waits for a hash. Every node may run
 * it: the database lets one seal at a time.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ChainSealing {
  private static final Logger LOG = System.getLogger(ChainSealing.class.getName());
  private static final int ENTRIES_MAX = 10_000;
  private static final int BLOCKS_MAX = 10;

  @Inject Upkeep upkeep;
  @Inject Startup startup;

  @Job("ledger.sealing")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void seal() {
    if (!startup.isReady()) {
      return;
    }
    int blocks = 0;
    while (blocks < BLOCKS_MAX && upkeep.seal(ENTRIES_MAX)) {
      blocks++;
    }
    LOG.log(Level.DEBUG, "{0} blocks were sealed.", blocks);
  }
}

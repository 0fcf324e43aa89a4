package com.aetherial.payouts;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Compares payouts with the providers every night. Of two nodes one does it, and that both do would
 * change nothing. What was sent is compared while payouts are off, too.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyPayoutComparison {
  @Inject PayoutComparison comparison;
  @Inject Startup startup;

  @Job(value = "payouts.comparison", alone = true)
  @Schedule(hour = "3", minute = "50", persistent = false)
  public void compare() {
    if (startup.isReady()) {
      var unused = comparison.run();
    }
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Compares payouts with the providers every night. Of two nodes one does it, and that both do would
 * change nothing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyPayoutComparison {
  @Inject PayoutComparison comparison;
  @Inject Startup startup;
  @Inject Switches switches;

  @Job(value = "payouts.comparison", alone = true)
  @Schedule(hour = "3", minute = "50", persistent = false)
  public void compare() {
    if (startup.isReady() && switches.isOn("payouts")) {
      var unused = comparison.run();
    }
  }
}

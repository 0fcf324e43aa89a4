package com.aetherial.payouts;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Asks Stripe every night to which members it would pay. What happens to a member's account is told
 * once, and is not among the events that can be fetched later.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountsWatch {
  private static final Logger LOG = System.getLogger(AccountsWatch.class.getName());

  @Inject ConnectedAccounts accounts;
  @Inject StripePayouts payouts;
  @Inject Startup startup;
  @Inject Switches switches;

  @Job(value = "payouts.accounts", alone = true)
  @Schedule(hour = "3", minute = "45", persistent = false)
  public void watch() {
    if (startup.isReady() && switches.isOn("payouts") && payouts.isAvailable()) {
      int changed = accounts.refreshAll();
      if (changed > 0) {
        LOG.log(Level.INFO, "Stripe pays {0} accounts that it did not, or the reverse.", changed);
      }
    }
  }
}

package com.aetherial.payouts;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Sends approved withdrawals and asks about doubtful ones. Every node may run it. What was sent is
 * looked after while payouts are off, too.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PayoutSweep {
  private static final Logger LOG = System.getLogger(PayoutSweep.class.getName());
  private static final int BATCH = 20;

  @Inject Sending sending;
  @Inject Startup startup;

  @Job("payouts.sending")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      sending.due(BATCH).forEach(this::lookAfter);
    }
  }

  private void lookAfter(UUID id) {
    try {
      sending.prepare(id).ifPresent(call -> sending.answered(id, call, Calls.make(call)));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The withdrawal " + id + " could not go on.", failure);
    }
  }
}

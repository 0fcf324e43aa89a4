package com.aetherial.identity;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets people in again when their time is over; every node may, as a row is lifted once. */
@Singleton
public class SuspensionSweep {
  private static final Logger LOG = System.getLogger(SuspensionSweep.class.getName());

  @Inject Suspensions suspensions;
  @Inject Startup startup;

  @Job("identity.suspensions")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      int lifted = suspensions.liftDue();
      LOG.log(Level.DEBUG, "{0} suspensions were lifted.", lifted);
    }
  }
}

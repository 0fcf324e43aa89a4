package com.aetherial.search;

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

/** Looks after the searches that members keep; every node may, each search is taken by one. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AlertTick {
  private static final Logger LOG = System.getLogger(AlertTick.class.getName());
  private static final int BATCH = 100;

  @Inject Alerts alerts;
  @Inject Startup startup;
  @Inject Switches switches;

  @Job("search.alerts")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void tick() {
    if (!startup.isReady() || !switches.isOn("search")) {
      return;
    }
    try {
      int left = BATCH;
      while (left > 0 && alerts.checkNext()) {
        left--;
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A kept search could not be looked at yet", failure);
    }
  }
}

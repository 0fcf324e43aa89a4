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
import java.util.UUID;

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
    alerts.due(BATCH).forEach(this::check);
  }

  /** One that fails keeps no other one waiting. */
  private void check(UUID search) {
    try {
      alerts.check(search);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A kept search could not be looked at yet", failure);
      alerts.putOff(search);
    }
  }
}

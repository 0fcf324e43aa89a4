package com.aetherial.analytics;

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

/** Sends reports whose moment has come; every node may, as each row is taken once. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportPost {
  private static final Logger LOG = System.getLogger(ReportPost.class.getName());
  private static final int BATCH_MAX = 200;

  @Inject ReportLetters letters;
  @Inject Switches switches;
  @Inject Startup startup;

  /** Sends what is due. */
  @Job("analytics.post")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void run() {
    if (startup.isReady() && switches.isOn(AnalyticsSwitch.MODULE)) {
      int sent = 0;
      while (sent < BATCH_MAX && letters.sendOne()) {
        sent++;
      }
      LOG.log(Level.DEBUG, "{0} reports went out.", sent);
    }
  }
}

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
import java.time.LocalDate;
import java.util.List;

/** Counts what is to be counted: today every hour, and at night what is over for good. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyCount {
  private static final Logger LOG = System.getLogger(NightlyCount.class.getName());

  @Inject DayCount count;
  @Inject Visits visits;
  @Inject Switches switches;
  @Inject Startup startup;

  @Job("analytics.count")
  @Schedule(hour = "*", minute = "11", persistent = false)
  public void run() {
    if (startup.isReady() && switches.isOn(AnalyticsSwitch.MODULE)) {
      List<LocalDate> due = count.due();
      due.forEach(count::count);
      visits.forgetOld(count.today());
      LOG.log(Level.DEBUG, "{0} days were counted.", due.size());
    }
  }
}

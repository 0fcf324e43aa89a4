package com.aetherial.help;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What time does to tickets; every node may, as each takes rows that no other has. */
@Singleton
public class TicketSweep {
  private static final Logger LOG = System.getLogger(TicketSweep.class.getName());

  @Inject TicketTime tickets;
  @Inject Startup startup;
  @Inject Switches switches;

  @Job("help.tickets")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void sweep() {
    if (startup.isReady() && switches.isOn("help")) {
      int told = tickets.tellOverdue();
      int closed = tickets.closeSolved();
      LOG.log(Level.DEBUG, "{0} tickets are late, {1} were closed.", told, closed);
    }
  }
}

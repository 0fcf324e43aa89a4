package com.aetherial.notifications;

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

/** Sends the letters that are due. Every node may run it: rows are taken with SKIP LOCKED. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NewsSweep {
  private static final Logger LOG = System.getLogger(NewsSweep.class.getName());
  private static final int BATCH = 100;

  @Inject NewsDesk desk;
  @Inject Startup startup;

  @Job("notifications.letters")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      desk.due(BATCH).forEach(this::write);
    }
  }

  private void write(UUID person) {
    try {
      desk.write(person);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A letter of news could not be written; it will be tried.", failure);
    }
  }
}

package com.aetherial.kernel;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Delivers what waits in the outbox. Every node may run it: rows are taken with SKIP LOCKED. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxSweep {
  private static final Logger LOG = System.getLogger(OutboxSweep.class.getName());
  private static final int BATCH = 50;

  @Inject Outbox outbox;
  @Inject Startup startup;

  @Job("kernel.outbox")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      outbox.due(BATCH).forEach(this::deliver);
    }
  }

  private void deliver(UUID id) {
    try {
      outbox.deliver(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A delivery failed and will be tried again: " + id, failure);
      outbox.fail(id, String.valueOf(failure.getMessage()));
    }
  }
}

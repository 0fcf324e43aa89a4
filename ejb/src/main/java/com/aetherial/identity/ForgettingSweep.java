package com.aetherial.identity;

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

/** Forgets those whose thirty days are over. Every node may run it: forgetting twice is once. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgettingSweep {
  private static final Logger LOG = System.getLogger(ForgettingSweep.class.getName());
  private static final int BATCH = 20;

  @Inject Forgetting forgetting;
  @Inject Startup startup;

  @Job("identity.forgetting")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      forgetting.due(BATCH).forEach(this::forget);
    }
  }

  private void forget(UUID personId) {
    try {
      forgetting.forget(personId);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "An account could not be forgotten yet: " + personId, failure);
    }
  }
}

package com.aetherial.mpesa;

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

/** Asks about phones whose answer never came, at growing intervals. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PushWatch {
  private static final Logger LOG = System.getLogger(PushWatch.class.getName());
  private static final int BATCH = 20;

  @Inject ConversationDesk desk;
  @Inject Pushes pushes;
  @Inject Startup startup;

  @Job("mpesa.pushes")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void watch() {
    if (startup.isReady() && pushes.isReady()) {
      desk.due(BATCH).forEach(this::check);
    }
  }

  private void check(UUID id) {
    try {
      var unused = pushes.check(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The conversation " + id + " could not be asked about.", failure);
    }
  }
}

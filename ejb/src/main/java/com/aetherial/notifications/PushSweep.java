package com.aetherial.notifications;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks for news that is due in browsers. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PushSweep {
  private static final int BATCH = 500;

  @Inject PushDesk desk;
  @Inject VapidKeys keys;
  @Inject Startup startup;

  @Job("notifications.push")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void sweep() {
    if (startup.isReady() && keys.publicKey().isPresent()) {
      desk.handOver(BATCH);
    }
  }
}

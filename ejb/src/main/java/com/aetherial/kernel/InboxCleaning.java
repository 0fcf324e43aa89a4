package com.aetherial.kernel;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Empties old messages every hour. Every node may run it: rows are taken with SKIP LOCKED. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class InboxCleaning {
  private static final int BATCH = 500;
  private static final int BATCHES_MAX = 40;

  @Inject InboxRetention retention;
  @Inject Startup startup;

  @Job("kernel.cleaning")
  @Schedule(hour = "*", minute = "17", second = "0", persistent = false)
  public void clean() {
    boolean isMore = startup.isReady();
    for (int batch = 0; isMore && batch < BATCHES_MAX; batch++) {
      isMore = retention.empty(BATCH) == BATCH;
    }
  }
}

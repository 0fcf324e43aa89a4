package com.aetherial.mpesa;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks once an hour how much can be paid out, so that operators see it before it runs short. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BalanceWatch {
  @Inject Balances balances;
  @Inject Startup startup;

  @Job(value = "mpesa.balances", alone = true)
  @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
  public void watch() {
    if (startup.isReady()) {
      balances.askIfOld();
    }
  }
}

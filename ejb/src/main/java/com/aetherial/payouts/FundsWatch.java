package com.aetherial.payouts;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks Stripe once an hour how much can be paid out, so that operators see when it runs short. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FundsWatch {
  @Inject StripeFunds funds;
  @Inject StripePayouts payouts;
  @Inject Startup startup;
  @Inject Switches switches;

  @Job(value = "payouts.funds", alone = true)
  @Schedule(hour = "*", minute = "11", second = "0", persistent = false)
  public void watch() {
    if (startup.isReady() && switches.isOn("payouts") && payouts.isAvailable()) {
      funds.ask();
    }
  }
}

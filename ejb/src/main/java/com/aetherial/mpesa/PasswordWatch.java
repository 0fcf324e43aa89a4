package com.aetherial.mpesa;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Time;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Warns before the operator's password at M-Pesa ends, which would stop the sending of money. */
@Singleton
public class PasswordWatch {
  @Inject MpesaSettings settings;
  @Inject Rail rail;
  @Inject Startup startup;
  @Inject Time time;

  @Job(value = "mpesa.password", alone = true)
  @Schedule(hour = "6", minute = "20", persistent = false)
  public void watch() {
    if (startup.isReady() && settings.canSend()) {
      settings
          .passwordEnds()
          .map(end -> PasswordAge.daysUntil(end, time.now()))
          .ifPresent(this::warn);
    }
  }

  private void warn(long days) {
    if (PasswordAge.isWarned(days)) {
      rail.passwordEnds(Math.max(days, 0));
    }
  }
}

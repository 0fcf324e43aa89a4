package com.aetherial.payments;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Works on messages that the queue lost or that failed before. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class StripeInboxSweep {
  private static final Logger LOG = System.getLogger(StripeInboxSweep.class.getName());
  private static final Duration AGE = Duration.ofSeconds(10);
  private static final int BATCH = 50;

  @Inject Inbox inbox;
  @Inject StripeEvents events;
  @Inject Startup startup;

  @Job("payments.inbox")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void sweep() {
    if (!startup.isReady()) {
      return;
    }
    for (String eventId : inbox.due(StripeEvents.SOURCE, AGE, BATCH)) {
      if (!isProviderThere(eventId)) {
        return;
      }
    }
  }

  /** The rest of the batch would only wait for the same provider. */
  private boolean isProviderThere(String eventId) {
    try {
      events.apply(eventId);
    } catch (PaymentProviderUnavailable down) {
      return false;
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The event " + eventId + " failed and is tried again.", failure);
    }
    return true;
  }
}

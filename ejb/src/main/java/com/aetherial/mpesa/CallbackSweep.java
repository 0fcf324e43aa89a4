package com.aetherial.mpesa;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.mpesa.entity.Kind;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Works on callbacks within a second of their coming. Every node may run it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CallbackSweep {
  private static final Logger LOG = System.getLogger(CallbackSweep.class.getName());
  private static final int BATCH = 50;

  @Inject Inbox inbox;
  @Inject CallbackWork work;
  @Inject Pushes pushes;
  @Inject Sendings sendings;
  @Inject Startup startup;

  @Job("mpesa.callbacks")
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      inbox.due(Callbacks.SOURCE, Duration.ZERO, BATCH).forEach(this::apply);
    }
  }

  private void apply(String externalId) {
    try {
      work.apply(externalId).ifPresent(this::ask);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A callback failed and is tried again.", failure);
      inbox.fail(
          Callbacks.SOURCE,
          externalId,
          failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }
  }

  /** A question that nobody answers is asked again by whoever watches the conversation. */
  private void ask(ConversationView one) {
    if (one.kind() == Kind.PUSH) {
      var unused = pushes.check(one.id());
    } else if (one.kind() == Kind.PAYOUT) {
      var unused = sendings.ask(one.name());
    }
  }
}

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

/**
 * Takes up the comparison every night, and asks a few questions at a time. Every node may run it.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ComparisonSweep {
  private static final Logger LOG = System.getLogger(ComparisonSweep.class.getName());

  /** The other side throttles who asks much more. */
  private static final int BATCH = 4;

  @Inject MpesaComparison comparison;
  @Inject Questions questions;
  @Inject Startup startup;

  @Job(value = "mpesa.comparison", alone = true)
  @Schedule(hour = "4", minute = "10", persistent = false)
  public void takeUp() {
    if (startup.isReady()) {
      comparison.beginNightly();
    }
  }

  @Job("mpesa.questions")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void ask() {
    if (startup.isReady()) {
      comparison.due(BATCH).forEach(this::ask);
    }
  }

  private void ask(UUID id) {
    try {
      questions.about(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The payment " + id + " could not be asked about.", failure);
    }
  }
}

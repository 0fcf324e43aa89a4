package com.aetherial.payments;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.ledger.InsufficientBalance;
import com.aetherial.ledger.LedgerBusy;
import com.aetherial.ledger.LimitExceeded;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes off every night what was owed long enough. Every node may run it: each debt goes once. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyWriteOff {
  private static final Logger LOG = System.getLogger(NightlyWriteOff.class.getName());

  @Inject WriteOffs writeOffs;
  @Inject WriteOffDays days;
  @Inject Startup startup;

  @Job(value = "payments.writeOff", alone = true)
  @Schedule(hour = "4", minute = "20", persistent = false)
  public void run() {
    if (startup.isReady()) {
      writeOffs.due(days.count()).forEach(this::writeOff);
    }
  }

  /** Who pays their debt in the same moment is looked at tomorrow. */
  private void writeOff(String dispute) {
    try {
      LOG.log(Level.INFO, "Wrote off {0} coins of {1}.", writeOffs.writeOff(dispute), dispute);
    } catch (LimitExceeded | InsufficientBalance | LedgerBusy raced) {
      LOG.log(Level.INFO, "The debt of {0} is being paid.", dispute);
    }
  }
}

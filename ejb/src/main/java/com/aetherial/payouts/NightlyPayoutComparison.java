package com.aetherial.payouts;

import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Compares payouts with the providers every night and tells administrators what differs. That two
 * nodes do it changes nothing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyPayoutComparison {
  @Inject PayoutComparison comparison;
  @Inject Alarms alarms;
  @Inject Startup startup;

  @Schedule(hour = "3", minute = "50", persistent = false)
  void compare() {
    if (startup.isReady()) {
      List<String> differences =
          comparison.run().stream().flatMap(one -> one.differences().stream()).toList();
      if (!differences.isEmpty()) {
        alarms.booksDiffer(differences);
      }
    }
  }
}

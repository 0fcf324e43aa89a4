package com.aetherial.settings;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Keeps the values in memory as the table has them: at once after a change on this node, within a
 * second after one on another.
 */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SettingsRenewal {
  @Inject SettingChanges changes;
  @Inject SettingValues values;
  @Inject Startup startup;

  @PostConstruct
  void begin() {
    values.renew(changes.chosen());
  }

  @Job("settings.renewal")
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void renew() {
    if (startup.isReady()) {
      values.renew(changes.chosen());
    }
  }

  /** What was committed here counts with the next request. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
    values.renew(changes.chosen());
  }
}

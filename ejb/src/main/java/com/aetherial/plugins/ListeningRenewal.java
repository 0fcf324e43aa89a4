package com.aetherial.plugins;

import com.aetherial.kernel.Job;
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
 * Keeps in memory which plugins hear of what, and how the pages look: at once after a change on
 * this node, within two seconds after one on another.
 */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ListeningRenewal {
  @Inject TaskRows tasks;
  @Inject Listening listening;
  @Inject PluginShow show;
  @Inject Startup startup;

  @PostConstruct
  void begin() {
    all();
  }

  /** Asks what changed on other nodes. */
  @Job("plugins.renewal")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void renew() {
    if (startup.isReady()) {
      all();
    }
  }

  /** What was committed here counts with the next request. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PluginsChanged change) {
    all();
  }

  private void all() {
    listening.renew(tasks.wanted());
    show.renew();
  }
}

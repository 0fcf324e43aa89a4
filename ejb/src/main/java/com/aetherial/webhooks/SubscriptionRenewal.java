package com.aetherial.webhooks;

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
 * Keeps in memory who wants what: at once after a change on this node, within two seconds after one
 * on another.
 */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SubscriptionRenewal {
  @Inject DeliveryRows rows;
  @Inject Subscriptions subscriptions;
  @Inject Startup startup;

  @PostConstruct
  void begin() {
    subscriptions.renew(rows.wanted());
  }

  @Job("webhooks.renewal")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void renew() {
    if (startup.isReady()) {
      subscriptions.renew(rows.wanted());
    }
  }

  /** What was committed here counts with the next request. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EndpointsChanged change) {
    subscriptions.renew(rows.wanted());
  }
}

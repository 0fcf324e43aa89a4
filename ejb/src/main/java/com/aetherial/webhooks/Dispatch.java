package com.aetherial.webhooks;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Gives each endpoint for which something is due a worker of its own, so that one that never
 * answers holds up nobody else. Every node may do so: rows are taken with SKIP LOCKED.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Dispatch {
  private static final int AT_ONCE = 16;

  private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

  @Resource ManagedExecutorService workers;
  @Inject DeliveryDesk desk;
  @Inject Rounds rounds;
  @Inject Switches switches;
  @Inject Startup startup;

  @Job("webhooks.dispatch")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void dispatch() {
    if (startup.isReady() && switches.isOn(WebhooksSwitch.MODULE)) {
      desk.due().stream()
          .filter(endpoint -> busy.size() < AT_ONCE && busy.add(endpoint))
          .forEach(this::begin);
    }
  }

  @Job("webhooks.tidying")
  @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
  public void tidy() {
    if (startup.isReady() && switches.isOn(WebhooksSwitch.MODULE)) {
      desk.checkBacklogs();
      var unused = desk.forget();
    }
  }

  private void begin(UUID endpoint) {
    try {
      workers.execute(() -> go(endpoint));
    } catch (RejectedExecutionException full) {
      busy.remove(endpoint);
      throw full;
    }
  }

  private void go(UUID endpoint) {
    try {
      rounds.go(endpoint);
    } finally {
      busy.remove(endpoint);
    }
  }
}

package com.aetherial.plugins;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Gives each plugin that has something to do a worker, so that a slow one holds up nobody else.
 * Every node may do so: what there is to do is taken with SKIP LOCKED. In safe mode nothing runs.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PluginDispatch {
  private static final int AT_ONCE = 4;

  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  @Resource ManagedExecutorService workers;
  @Inject PluginWork work;
  @Inject PluginRounds rounds;
  @Inject DayBeginning days;
  @Inject Trusted trusted;
  @Inject Switches switches;
  @Inject Startup startup;

  /** Begins what is due. */
  @Job("plugins.dispatch")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void dispatch() {
    if (isOn()) {
      days.begin();
      work.due().forEach(this::begin);
    }
  }

  /** Looks whether a plugin that is on has something to do. */
  @Job("plugins.look")
  @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false)
  public void look() {
    if (isOn()) {
      work.on().forEach(this::begin);
    }
  }

  private boolean isOn() {
    return startup.isReady() && !trusted.isSafeMode() && switches.isOn(PluginsSwitch.MODULE);
  }

  private void begin(String plugin) {
    if (busy.size() < AT_ONCE && busy.add(plugin)) {
      try {
        workers.execute(() -> go(plugin));
      } catch (RejectedExecutionException full) {
        busy.remove(plugin);
        throw full;
      }
    }
  }

  private void go(String plugin) {
    try {
      rounds.go(plugin);
    } finally {
      busy.remove(plugin);
    }
  }
}

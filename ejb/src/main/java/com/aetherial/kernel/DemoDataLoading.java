package com.aetherial.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Lets every module create its sample content, in order, when the platform starts as a demo: what a
 * visitor needs at once before it serves, a crowd of others right afterwards.
 */
@Singleton
@Startup
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoDataLoading {
  private static final Logger LOG = System.getLogger(DemoDataLoading.class.getName());
  private static final long SOON_MILLIS = 3_000;

  @Inject Settings settings;
  @Inject @Any Instance<DemoData> contents;
  @Resource TimerService timers;

  @PostConstruct
  void load() {
    if (settings.isDemo()) {
      contents(false).forEach(DemoData::create);
      if (settings.isOn("DEMO_CROWD", true)) {
        timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig("The crowd", false));
      }
    }
  }

  @Job(value = "kernel.crowd", byHand = false)
  @Timeout
  public void gather() {
    contents(true).forEach(DemoData::create);
    LOG.log(Level.INFO, "The people of the demo are complete.");
  }

  private Stream<DemoData> contents(boolean isCrowd) {
    return contents.stream()
        .filter(content -> content.isCrowd() == isCrowd)
        .sorted(Comparator.comparingInt(DemoData::order));
  }
}

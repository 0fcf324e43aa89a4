package com.aetherial.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Lets every module create its sample content, in order, when the platform starts as a demo. */
@Singleton
@Startup
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoDataLoading {
  @Inject Settings settings;
  @Inject @Any Instance<DemoData> contents;

  @PostConstruct
  void load() {
    if (settings.isDemo()) {
      contents.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(DemoData::create);
    }
  }
}

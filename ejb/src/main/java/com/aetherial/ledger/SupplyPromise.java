package com.aetherial.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Puts what is configured about the supply into force at start; a change stays on record. */
@Singleton
@Startup
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class SupplyPromise {
  @Inject SupplySettings settings;
  @Inject Minting minting;

  @PostConstruct
  void keep() {
    if (settings.policy().isPresent() || settings.sink().isPresent()) {
      minting.configure(settings.policy().orElse(null), settings.sink().orElse(null));
    }
  }
}

package com.aetherial.wallet;

import com.aetherial.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;

/**
 * Tells the readers of the compatibility views what a coin costs and what it pays, as configured.
 * The modules that sell and pay out have checked the settings before.
 */
@Singleton
@Startup
@DependsOn("Startup")
public class PublishedRates {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Settings settings;

  @PostConstruct
  void publish() {
    publish("student", settings.text("fx.buy_rate.USD").orElse("0.10"));
    publish("teacher", settings.text("PAYOUT_RATE_USD").orElse("0.04"));
  }

  private void publish(String userType, String usdPerCoin) {
    database
        .createNativeQuery("select compat.publish_rate(?1, ?2)")
        .setParameter(1, userType)
        .setParameter(2, new BigDecimal(usdPerCoin))
        .getSingleResult();
  }
}

package com.aetherial.audit;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Seals acts behind the administrators; every node may, as the database lets one at a time. */
@Singleton
public class ActSealing {
  private static final int ACTS_MAX = 1_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Startup startup;

  @Job("audit.sealing")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void seal() {
    if (startup.isReady()) {
      database.createNativeQuery("select audit.seal(" + ACTS_MAX + ")").getSingleResult();
    }
  }
}

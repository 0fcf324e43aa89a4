package com.aetherial.payments;

import com.aetherial.kernel.ChecklistStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** A newcomer buys coins. */
@ApplicationScoped
class FirstPurchase implements ChecklistStep {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public String name() {
    return "payments.firstPurchase";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public long coinsMinor() {
    return 5_000;
  }

  @Override
  public String href() {
    return "/wallet/buy";
  }

  @Override
  public boolean isDone(UUID personId) {
    return !database
        .createNativeQuery(
            "select 1 from payments.purchase where person_id = ?1 and state = 'CREDITED' limit 1")
        .setParameter(1, personId)
        .getResultList()
        .isEmpty();
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.ChecklistStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * A newcomer buys at least as many coins as the step pays, and the money stays: whoever could have
 * it back would buy the reward for nothing.
 */
@ApplicationScoped
class FirstPurchase implements ChecklistStep {
  static final String NAME = "payments.firstPurchase";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public String name() {
    return NAME;
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
            "select 1 from payments.purchase p where p.person_id = ?1 and p.state = 'CREDITED'"
                + " and p.coins >= ?2"
                + " and not exists (select from payments.refund r where r.purchase_id = p.id"
                + " and r.state not in ('FAILED', 'CANCELED'))"
                + " and not exists (select from payments.dispute d where d.purchase_id = p.id"
                + " and d.state not in ('WARNING_CLOSED', 'PREVENTED', 'WON')) limit 1")
        .setParameter(1, personId)
        .setParameter(2, coinsMinor())
        .getResultList()
        .isEmpty();
  }

  /**
   * News of money that goes back locks its purchase, so it has been written down by now or finds
   * what is paid for the step. The purchases are looked at anew after they were waited for.
   */
  @Override
  public boolean isDoneForGood(UUID personId) {
    List<?> locked =
        database
            .createNativeQuery(
                "select p.id from payments.purchase p where p.person_id = ?1"
                    + " and p.state = 'CREDITED' and p.coins >= ?2 order by p.id for share")
            .setParameter(1, personId)
            .setParameter(2, coinsMinor())
            .getResultList();
    return !locked.isEmpty() && isDone(personId);
  }

  /** As long as one such purchase has not gone back in whole; a part of one may. */
  @Override
  public boolean isKept(UUID personId) {
    return !database
        .createNativeQuery(
            "select 1 from payments.purchase p where p.person_id = ?1 and p.state = 'CREDITED'"
                + " and p.coins >= ?2 limit 1")
        .setParameter(1, personId)
        .setParameter(2, coinsMinor())
        .getResultList()
        .isEmpty();
  }
}

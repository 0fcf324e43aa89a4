package com.aetherial.payments;

import com.aetherial.kernel.WaitingThing;
import com.aetherial.kernel.WaitingThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Payment pages that are still open wait to be paid. */
@ApplicationScoped
class WaitingPurchases implements WaitingThings {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<WaitingThing> of(UUID personId) {
    Number open =
        (Number)
            database
                .createNativeQuery(
                    "select count(*) from payments.purchase"
                        + " where person_id = ?1 and state = 'AWAITING_PAYMENT'")
                .setParameter(1, personId)
                .getSingleResult();
    return WaitingThing.unlessNone("payments.waiting", open, "/wallet/buy", "card");
  }
}

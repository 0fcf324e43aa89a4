package com.aetherial.payouts;

import com.aetherial.kernel.WaitingThing;
import com.aetherial.kernel.WaitingThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Withdrawals that are under way. */
@ApplicationScoped
class WaitingWithdrawals implements WaitingThings {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<WaitingThing> of(UUID personId) {
    Number open =
        (Number)
            database
                .createNativeQuery(
                    "select count(*) from payouts.withdrawal where person_id = ?1"
                        + " and state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')")
                .setParameter(1, personId)
                .getSingleResult();
    return WaitingThing.unlessNone("payouts.waiting", open, "/wallet/withdraw", "bank");
  }
}

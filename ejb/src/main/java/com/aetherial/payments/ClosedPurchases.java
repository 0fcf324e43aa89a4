package com.aetherial.payments;

import com.aetherial.kernel.Time;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** Purchases that came to an end without money. */
@ApplicationScoped
class ClosedPurchases {
  /** Longer than anybody may take to confirm a prompt, or a provider to tell of it. */
  private static final Duration LATELY = Duration.ofDays(3);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Time time;

  /** Those of one gateway that were begun in the last days, the newest first. */
  List<Purchase> lately(String gateway, int limit) {
    EnumSet<PurchaseState> states = EnumSet.allOf(PurchaseState.class);
    states.removeIf(state -> !state.isClosedUnpaid());
    return database
        .createQuery(
            "select p from Purchase p where p.gateway = :gateway and p.state in :states"
                + " and p.createdAt > :since order by p.createdAt desc",
            Purchase.class)
        .setParameter("gateway", gateway)
        .setParameter("states", states)
        .setParameter("since", time.now().minus(LATELY))
        .setMaxResults(limit)
        .getResultList();
  }
}

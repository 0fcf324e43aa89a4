package com.aetherial.payments;

import com.aetherial.payments.entity.PlanWish;
import com.aetherial.payments.entity.PurchaseRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that members have wanted of their plans. */
@ApplicationScoped
class PlanWishRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Optional<PlanWish> wish(UUID id) {
    return Optional.ofNullable(database.find(PlanWish.class, id));
  }

  Optional<PlanWish> wishOf(PurchaseRequest request) {
    return database
        .createQuery(
            "select w from PlanWish w where w.personId = :person and w.requestKey = :key",
            PlanWish.class)
        .setParameter("person", request.personId())
        .setParameter("key", request.key())
        .getResultStream()
        .findFirst();
  }

  /** Wishes about a subscription of which nobody knows what became of them. */
  List<PlanWish> openWishes(UUID subscriptionId) {
    return database
        .createQuery(
            "select w from PlanWish w where w.subscriptionId = :subscription and w.state = :asked",
            PlanWish.class)
        .setParameter("subscription", subscriptionId)
        .setParameter("asked", PlanWish.State.ASKED)
        .getResultList();
  }
}

package com.aetherial.payouts;

import com.aetherial.identity.Actor;
import com.aetherial.identity.FourEyes;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * What administrators found at a provider about an order of which nobody knew. For a large
 * withdrawal two have to find the same, as its coins move by their word alone.
 */
@ApplicationScoped
class Findings {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Quotes quotes;
  @Inject Steps steps;
  @Inject DeskActs desk;
  @Inject FourEyes eyes;

  /** What somebody found. */
  enum Kind {
    PAID,
    NOT_PAID
  }

  /**
   * Takes what one of them found; answers whether that is enough to act upon.
   *
   * @throws ApprovedAlready when the actor has said so before
   */
  boolean areEnough(Actor actor, Withdrawal withdrawal, Kind kind, String reason) {
    if (!quotes.needsReview(withdrawal.order().coins())) {
      return true;
    }
    if (!note(actor, withdrawal, kind)) {
      throw new ApprovedAlready();
    }
    List<UUID> others = others(actor, withdrawal, kind);
    others.forEach(first -> eyes.mustStandApart(actor, first));
    if (others.isEmpty()) {
      String first = kind == Kind.PAID ? "to be paid" : "not to be paid";
      steps.deliver(
          withdrawal,
          withdrawal.delivery(),
          desk.told(actor, "Found " + first + " by a first person: " + reason));
    }
    return !others.isEmpty();
  }

  /** Whoever found something else before has looked again. */
  private boolean note(Actor actor, Withdrawal withdrawal, Kind kind) {
    return database
            .createNativeQuery(
                "insert into payouts.finding (external_id, person_id, kind, found_at)"
                    + " values (?1, ?2, ?3, now()) on conflict (external_id, person_id)"
                    + " do update set kind = excluded.kind, found_at = excluded.found_at"
                    + " where payouts.finding.kind <> excluded.kind")
            .setParameter(1, withdrawal.externalId())
            .setParameter(2, actor.personId())
            .setParameter(3, kind.name())
            .executeUpdate()
        == 1;
  }

  @SuppressWarnings("unchecked")
  private List<UUID> others(Actor actor, Withdrawal withdrawal, Kind kind) {
    return database
        .createNativeQuery(
            "select person_id from payouts.finding where external_id = ?1 and kind = ?2"
                + " and person_id <> ?3")
        .setParameter(1, withdrawal.externalId())
        .setParameter(2, kind.name())
        .setParameter(3, actor.personId())
        .getResultList();
  }
}

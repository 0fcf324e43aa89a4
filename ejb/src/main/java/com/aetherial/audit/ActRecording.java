package com.aetherial.audit;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Origin;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes acts down in the transactions in which they happen. */
@Stateless
@TransactionAttribute(MANDATORY)
public class ActRecording {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Origin origin;

  /** Adds the act to the log; what cannot be written down does not happen. */
  public void record(@Observes AdminAct act) {
    database
        .createNativeQuery(
            "insert into audit.act"
                + " (actor, act, object_kind, object_id, before, after, reason, address)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, act.actor())
        .setParameter(2, act.act())
        .setParameter(3, act.objectKind())
        .setParameter(4, act.objectId())
        .setParameter(5, act.before())
        .setParameter(6, act.after())
        .setParameter(7, act.reason())
        .setParameter(8, origin.address())
        .executeUpdate();
  }
}

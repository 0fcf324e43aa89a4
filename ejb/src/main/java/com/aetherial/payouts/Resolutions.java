package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Actor;
import com.aetherial.ledger.Posted;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How incidents end, when an administrator has looked. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Resolutions {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject DeskReading reading;
  @Inject Incidents incidents;
  @Inject LateFailures failures;
  @Inject Providers providers;
  @Inject CoinMoves coins;
  @Inject Steps steps;
  @Inject DeskActs desk;

  /** Decides who bears an incident, and puts the books in order. */
  public void resolve(Actor actor, UUID incidentId, Bearer bearer, String resolution) {
    IncidentView incident = open(incidentId);
    Withdrawal withdrawal = desk.others(actor, incident.withdrawalId());
    Told told = desk.told(actor, "Incident resolved: " + resolution);
    UUID transfer = move(incident, withdrawal, bearer, told);
    if (!incidents.resolve(incidentId, actor.personId(), resolution, transfer, bearer)) {
      throw new NotPossibleNow();
    }
    steps.deliver(withdrawal, withdrawal.delivery(), told);
    desk.note(actor, "payouts.incidentResolved", withdrawal.id(), bearer + ": " + resolution);
  }

  private @Nullable UUID move(
      IncidentView incident, Withdrawal withdrawal, Bearer bearer, Told told) {
    if (incident.isSuspended()) {
      Posted posted =
          coins.resolve(
              withdrawal,
              incident.externalId(),
              providers.named(withdrawal.order().provider()).clearing(),
              bearer);
      return posted.transferId();
    }
    return incident.isLateFailure()
        ? failures.resolve(withdrawal, incident.externalId(), bearer, told)
        : null;
  }

  private IncidentView open(UUID id) {
    List<?> row =
        database
            .createNativeQuery(
                "select withdrawal_id from payouts.incident where id = ?1 for update")
            .setParameter(1, id)
            .getResultList();
    if (row.isEmpty()) {
      throw new NoSuchIncident();
    }
    IncidentView found =
        reading.incidentsOf((UUID) row.get(0)).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NoSuchIncident::new);
    if (!found.isOpen()) {
      throw new NotPossibleNow();
    }
    return found;
  }
}

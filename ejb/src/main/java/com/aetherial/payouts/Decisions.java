package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Actor;
import com.aetherial.identity.FourEyes;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Posted;
import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What administrators decide, each a transaction of its own with its event. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Decisions {
  private static final int EYES = 2;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Withdrawals withdrawals;
  @Inject DeskReading reading;
  @Inject Incidents incidents;
  @Inject Providers providers;
  @Inject CoinMoves coins;
  @Inject Steps steps;
  @Inject Settling settling;
  @Inject PayoutNotices notices;
  @Inject Time time;
  @Inject Event<AdminAct> acts;
  @Inject FourEyes eyes;

  /** One of the two approvals that a large withdrawal needs. */
  public void approve(Actor actor, UUID id) {
    Withdrawal withdrawal = others(actor, id);
    if (withdrawal.state() != WithdrawalState.REVIEW) {
      throw new NotPossibleNow();
    }
    if (!note(actor, id)) {
      throw new ApprovedAlready();
    }
    approvers(actor, id).forEach(first -> eyes.mustStandApart(actor, first));
    act(actor, "payouts.approved", id, null);
    if (reading.approvals(id) >= EYES) {
      steps.go(withdrawal, WithdrawalState.APPROVED, told(actor, "Approved by a second person."));
      notices.approved(withdrawal);
    } else {
      steps.deliver(withdrawal, withdrawal.delivery(), told(actor, "Approved by a first person."));
    }
  }

  /** Says no to a withdrawal that was not sent. */
  public void reject(Actor actor, UUID id, String reason) {
    Withdrawal withdrawal = others(actor, id);
    if (!withdrawal.state().isUnsent()) {
      throw new NotPossibleNow();
    }
    steps.release(withdrawal, WithdrawalState.REJECTED, told(actor, reason));
    notices.rejected(withdrawal, reason);
    act(actor, "payouts.rejected", id, reason);
  }

  /** Sends what was definitely refused once more, as a new attempt. */
  public void retry(Actor actor, UUID id) {
    Withdrawal withdrawal = others(actor, id);
    if (withdrawal.delivery() != Delivery.REFUSED) {
      throw new NotPossibleNow();
    }
    steps.retry(withdrawal, Tokens.next(), told(actor, "Another attempt."));
    act(actor, "payouts.retried", id, null);
  }

  /** Gives up what was definitely refused, or what a person found not to have been paid. */
  public void giveUp(Actor actor, UUID id, String reason) {
    Withdrawal withdrawal = others(actor, id);
    if (withdrawal.delivery() != Delivery.REFUSED && withdrawal.delivery() != Delivery.MANUAL) {
      throw new NotPossibleNow();
    }
    withdrawals.endAttempt(withdrawal.externalId(), "given-up");
    settling.unpaid(withdrawal, told(actor, reason));
    act(actor, "payouts.givenUp", id, reason);
  }

  /** A person found at the provider that an undecided order was paid. */
  public void confirmPaid(Actor actor, UUID id, String reference) {
    Withdrawal withdrawal = others(actor, id);
    if (withdrawal.delivery() != Delivery.MANUAL) {
      throw new NotPossibleNow();
    }
    withdrawal.isKnownAs(reference);
    steps.settle(withdrawal, told(actor, "Found to be paid: " + reference));
    notices.paid(withdrawal);
    act(actor, "payouts.foundPaid", id, reference);
  }

  /** Decides who bears an incident, and puts the provider's account in order. */
  public void resolve(Actor actor, UUID incidentId, Bearer bearer, String resolution) {
    IncidentView incident = incident(incidentId);
    Withdrawal withdrawal = others(actor, incident.withdrawalId());
    UUID transfer = null;
    if (incident.isSuspended()) {
      Posted posted =
          coins.resolve(
              withdrawal,
              incident.externalId(),
              providers.named(withdrawal.order().provider()).clearing(),
              bearer);
      transfer = posted.transferId();
    }
    if (!incidents.resolve(incidentId, actor.personId(), resolution, transfer)) {
      throw new NotPossibleNow();
    }
    steps.deliver(
        withdrawal, withdrawal.delivery(), told(actor, "Incident resolved: " + resolution));
    act(actor, "payouts.incidentResolved", withdrawal.id(), bearer + ": " + resolution);
  }

  private IncidentView incident(UUID id) {
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

  private Withdrawal others(Actor actor, UUID id) {
    Withdrawal withdrawal = withdrawals.lock(id).orElseThrow(NoSuchWithdrawal::new);
    if (withdrawal.isOf(actor.personId())) {
      throw new OwnWithdrawal();
    }
    return withdrawal;
  }

  private boolean note(Actor actor, UUID id) {
    return database
            .createNativeQuery(
                "insert into payouts.approval (withdrawal_id, person_id, approved_at)"
                    + " values (?1, ?2, now()) on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, actor.personId())
            .executeUpdate()
        == 1;
  }

  /** Who approved it before the actor. */
  @SuppressWarnings("unchecked")
  private List<UUID> approvers(Actor actor, UUID id) {
    return database
        .createNativeQuery(
            "select person_id from payouts.approval where withdrawal_id = ?1 and person_id <> ?2")
        .setParameter(1, id)
        .setParameter(2, actor.personId())
        .getResultList();
  }

  private void act(Actor actor, String act, UUID id, @Nullable String reason) {
    acts.fire(new AdminAct(actor.personId(), act, "withdrawal", id).because(reason));
  }

  private Told told(Actor actor, String reason) {
    String whole = reason.substring(0, Math.min(reason.length(), 500));
    return new Told(actor.personId(), "administrator", whole, time.now());
  }
}

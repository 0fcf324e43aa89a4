package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Actor;
import com.aetherial.identity.FourEyes;
import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What administrators decide, each a transaction of its own with its event. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Decisions {
  private static final int EYES = 2;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Withdrawals withdrawals;
  @Inject DeskReading reading;
  @Inject Steps steps;
  @Inject Settling settling;
  @Inject Findings findings;
  @Inject DeskActs desk;
  @Inject PayoutNotices notices;
  @Inject FourEyes eyes;

  /** One of the two approvals that a large withdrawal needs. */
  public void approve(Actor actor, UUID id) {
    Withdrawal withdrawal = desk.others(actor, id);
    if (withdrawal.state() != WithdrawalState.REVIEW) {
      throw new NotPossibleNow();
    }
    if (!note(actor, id)) {
      throw new ApprovedAlready();
    }
    approvers(actor, id).forEach(first -> eyes.mustStandApart(actor, first));
    desk.note(actor, "payouts.approved", id, null);
    if (reading.approvals(id) >= EYES) {
      steps.go(
          withdrawal, WithdrawalState.APPROVED, desk.told(actor, "Approved by a second person."));
      notices.approved(withdrawal);
    } else {
      steps.deliver(
          withdrawal, withdrawal.delivery(), desk.told(actor, "Approved by a first person."));
    }
  }

  /** Says no to a withdrawal that was not sent. */
  public void reject(Actor actor, UUID id, String reason) {
    Withdrawal withdrawal = desk.others(actor, id);
    if (!withdrawal.state().isUnsent()) {
      throw new NotPossibleNow();
    }
    steps.release(withdrawal, WithdrawalState.REJECTED, desk.told(actor, reason));
    notices.rejected(withdrawal, reason);
    desk.note(actor, "payouts.rejected", id, reason);
  }

  /** Sends what was definitely refused once more, as a new attempt. */
  public void retry(Actor actor, UUID id) {
    Withdrawal withdrawal = desk.others(actor, id);
    if (withdrawal.delivery() != Delivery.REFUSED) {
      throw new NotPossibleNow();
    }
    steps.retry(withdrawal, Tokens.next(), desk.told(actor, "Another attempt."));
    desk.note(actor, "payouts.retried", id, null);
  }

  /** Gives up what was definitely refused, or what people found not to have been paid. */
  public void giveUp(Actor actor, UUID id, String reason) {
    Withdrawal withdrawal = desk.others(actor, id);
    boolean isFound = withdrawal.delivery() == Delivery.MANUAL;
    if (withdrawal.delivery() != Delivery.REFUSED && !isFound) {
      throw new NotPossibleNow();
    }
    desk.note(actor, "payouts.givenUp", id, reason);
    if (!isFound || findings.areEnough(actor, withdrawal, Findings.Kind.NOT_PAID, reason)) {
      withdrawals.endAttempt(withdrawal.externalId(), "given-up");
      settling.unpaid(withdrawal, desk.told(actor, reason));
    }
  }

  /** People found at the provider that an undecided order was paid. */
  public void confirmPaid(Actor actor, UUID id, String reference) {
    Withdrawal withdrawal = desk.others(actor, id);
    if (withdrawal.delivery() != Delivery.MANUAL) {
      throw new NotPossibleNow();
    }
    desk.note(actor, "payouts.foundPaid", id, reference);
    if (findings.areEnough(actor, withdrawal, Findings.Kind.PAID, reference)) {
      withdrawal.isKnownAs(reference);
      settling.by(
          withdrawal, withdrawal.externalId(), desk.told(actor, "Found to be paid: " + reference));
    }
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
}

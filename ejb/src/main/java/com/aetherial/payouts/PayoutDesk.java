package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The administrators' desk: what waits, what is in doubt, and what was decided. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class PayoutDesk {
  private static final int BATCH_MAX = 100;
  private static final int INCIDENTS_MAX = 100;

  @Inject Withdrawals withdrawals;
  @Inject WithdrawalReading story;
  @Inject DeskReading reading;
  @Inject Decisions decisions;
  @Inject Resolutions resolutions;
  @Inject Sending sending;

  /** The withdrawals that the filter lets through, newest first. */
  public Page<DeskLine> list(Actor actor, DeskFilter filter, PageRequest page) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.page(filter, page);
  }

  /**
   * A withdrawal with everything that is known of it.
   *
   * @throws NoSuchWithdrawal when there is none
   */
  public DeskView find(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    DeskLine line = withdrawals.find(id).map(reading::line).orElseThrow(NoSuchWithdrawal::new);
    return new DeskView(line, story.story(id, true), reading.incidentsOf(id));
  }

  /** Incidents, the newest first. */
  public List<IncidentView> incidents(Actor actor, boolean isOpenOnly) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.incidents(isOpenOnly, INCIDENTS_MAX);
  }

  /**
   * Gives one of the two approvals.
   *
   * @throws OwnWithdrawal when it is the actor's own
   * @throws ApprovedAlready when the actor has approved it before
   * @throws NotPossibleNow when it is not in review
   */
  public DeskView approve(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    decisions.approve(actor, id);
    return find(actor, id);
  }

  /**
   * Approves several; answers how many of them could be. At most {@value #BATCH_MAX} are looked at.
   */
  public int approveAll(Actor actor, @Size(max = BATCH_MAX) Set<UUID> ids) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    int done = 0;
    for (UUID id : ids) {
      try {
        decisions.approve(actor, id);
        done++;
      } catch (OwnWithdrawal | ApprovedAlready | NotPossibleNow | NoSuchWithdrawal left) {
        System.getLogger(PayoutDesk.class.getName())
            .log(System.Logger.Level.DEBUG, "Not approved: {0}", left.code());
      }
    }
    return done;
  }

  /**
   * Says no; the coins go back to the member.
   *
   * @throws OwnWithdrawal when it is the actor's own
   * @throws NotPossibleNow when it was sent
   */
  public DeskView reject(Actor actor, UUID id, @Valid DecideWithdrawal decision) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    decisions.reject(actor, id, decision.reason());
    return find(actor, id);
  }

  /**
   * Makes another attempt, where the last one was definitely refused.
   *
   * @throws NotPossibleNow when it may have been paid
   */
  public DeskView retry(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    decisions.retry(actor, id);
    return find(actor, id);
  }

  /**
   * Asks the provider now and takes what it answers.
   *
   * @throws NoSuchWithdrawal when there is none
   */
  public DeskView ask(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    sending.question(id).ifPresent(call -> sending.answered(id, call, Calls.make(call)));
    return find(actor, id);
  }

  /**
   * Gives up what was refused, or what somebody found at the provider not to be paid. Of a large
   * withdrawal two administrators have to find that.
   *
   * @throws ApprovedAlready when the actor has said so before
   * @throws NotPossibleNow when the provider was not asked often enough
   */
  public DeskView giveUp(Actor actor, UUID id, @Valid DecideWithdrawal decision) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    decisions.giveUp(actor, id, decision.reason());
    return find(actor, id);
  }

  /**
   * Says that an undecided order was paid, as somebody found at the provider. Of a large withdrawal
   * two administrators have to find that.
   *
   * @param reference the provider's name of the payment
   * @throws ApprovedAlready when the actor has said so before
   * @throws NotPossibleNow when it is not undecided
   */
  public DeskView confirmPaid(Actor actor, UUID id, @NotBlank @Size(max = 255) String reference) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    decisions.confirmPaid(actor, id, reference);
    return find(actor, id);
  }

  /**
   * Resolves an incident.
   *
   * @throws NoSuchIncident when there is none
   * @throws NotPossibleNow when it is resolved
   * @throws com.aetherial.ledger.InsufficientBalance when the member shall bear it and has spent it
   */
  public List<IncidentView> resolve(Actor actor, UUID incidentId, @Valid ResolveIncident how) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    resolutions.resolve(actor, incidentId, how.bearer(), how.reason());
    return reading.incidents(true, INCIDENTS_MAX);
  }
}

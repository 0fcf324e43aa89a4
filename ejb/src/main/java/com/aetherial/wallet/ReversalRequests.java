package com.aetherial.wallet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.identity.Actor;
import com.aetherial.identity.FourEyes;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.BookedTransfer;
import com.aetherial.ledger.NeedsAnotherAdministrator;
import com.aetherial.ledger.RequestKeyReused;
import com.aetherial.ledger.SystemJournal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reversals of more coins than one administrator moves alone: one asks, and another agrees. */
@Stateless
public class ReversalRequests {
  private static final String OPEN = "OPEN";
  private static final int SHOWN_MAX = 100;

  @Inject ReversalRows rows;
  @Inject Reversing reversing;
  @Inject SystemJournal journal;
  @Inject People people;
  @Inject FourEyes eyes;
  @Inject Event<AdminAct> acts;
  @Inject Event<Notice> notices;

  /**
   * Asks the other administrators; no coin moves yet. Who repeats the key asked once.
   *
   * @param key the client's Idempotency-Key, 1 to 255 characters
   * @throws com.aetherial.kernel.NotAllowed when the actor may not reverse
   * @throws NoSuchTransfer when it does not exist
   * @throws ReversedElsewhere when it is put right where it came from
   * @throws OwnTransfer when the actor took part in it
   * @throws ReversalAsked when somebody has asked already
   * @throws RequestKeyReused when the key was used for another transfer or reason
   */
  public ReversalRequest ask(
      Actor actor, String key, UUID transferId, @Valid ReverseTransfer command) {
    actor.mustHave(Scope.ECONOMY_REVERSE);
    BookedTransfer wrong = journal.find(transferId).orElseThrow(NoSuchTransfer::new);
    Reversible.mustBeFor(actor, wrong);
    String reason = command.reason().strip();
    UUID id = UUID.nameUUIDFromBytes(("reverse:" + actor.personId() + ":" + key).getBytes(UTF_8));
    if (rows.add(id, transferId, wrong.amount(), reason, actor.personId())) {
      tell(actor, id, wrong, reason);
      return find(id);
    }
    ReversalRequest known = rows.lock(id).orElseThrow(ReversalAsked::new);
    if (!known.transferId().equals(transferId) || !known.reason().equals(reason)) {
      throw new RequestKeyReused();
    }
    return known;
  }

  /**
   * Agrees, and the coins go back at once.
   *
   * @throws NoSuchReversalRequest when nobody asked under this id
   * @throws NeedsAnotherAdministrator when the actor asked
   * @throws com.aetherial.identity.AppointedLately when one of the two appointed the other today
   * @throws ReversalDecided when it is reversed or rejected
   * @throws OwnTransfer when the actor took part in the transfer
   * @throws CoinsAlreadySpent when who received the coins has too few of them left
   */
  public ReversalRequest agree(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_REVERSE);
    ReversalRequest request = open(id);
    if (request.askedBy().equals(actor.username())) {
      throw new NeedsAnotherAdministrator();
    }
    people.idOf(request.askedBy()).ifPresent(first -> eyes.mustStandApart(actor, first));
    UUID reversal = reversing.agreed(actor, id, request.transferId(), request.reason());
    rows.reverse(id, actor.personId(), reversal);
    acts.fire(
        act(actor, "wallet.reversalAgreed", id, OPEN, find(id).state()).because(request.reason()));
    return find(id);
  }

  /**
   * Rejects; also what one asked for oneself.
   *
   * @throws NoSuchReversalRequest when nobody asked under this id
   * @throws ReversalDecided when it is reversed or rejected
   */
  public ReversalRequest reject(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_REVERSE);
    open(id);
    rows.reject(id, actor.personId());
    acts.fire(act(actor, "wallet.reversalRejected", id, OPEN, find(id).state()));
    return find(id);
  }

  /** The last requests, newest first. */
  public List<ReversalRequest> latest(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return rows.latest(SHOWN_MAX);
  }

  private void tell(Actor actor, UUID id, BookedTransfer wrong, String reason) {
    acts.fire(
        act(actor, "wallet.reversalAsked", id, null, wrong.amount() + " ← " + wrong.id())
            .because(reason));
    people.administrators().stream()
        .filter(person -> !person.equals(actor.personId()))
        .forEach(person -> notices.fire(asked(person, actor, wrong)));
  }

  private ReversalRequest open(UUID id) {
    ReversalRequest request = find(id);
    if (!request.isOpen()) {
      throw new ReversalDecided();
    }
    return request;
  }

  private ReversalRequest find(UUID id) {
    return rows.lock(id).orElseThrow(NoSuchReversalRequest::new);
  }

  private static AdminAct act(
      Actor actor, String word, UUID id, @Nullable String before, String after) {
    return new AdminAct(actor.personId(), word, "reversal", id).changing(before, after);
  }

  private static Notice asked(UUID person, Actor actor, BookedTransfer wrong) {
    return new Notice(
            person,
            "wallet.reversalAsked",
            actor.username() + " asks to reverse a transfer of " + wrong.amount() + " coins",
            "Nothing moves until you agree.",
            "/admin/economy/reverse?id=" + wrong.id())
        .with(actor.username(), wrong.amount().decimal());
  }
}

package com.aetherial.wallet;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.BookedTransfer;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.Requests;
import com.aetherial.ledger.ReversalLinks;
import com.aetherial.ledger.SystemJournal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;

/** Wrong transfers that an administrator puts right; history stays, and the two are linked. */
@Stateless
public class Reversals {
  @Inject Reversing reversing;
  @Inject ReversalRows rows;
  @Inject Requests requests;
  @Inject SystemJournal journal;
  @Inject GiftLimit limit;

  /**
   * Whether a transfer can be reversed, and what was done about it.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws NoSuchTransfer when it does not exist
   */
  public ReversalView of(Actor actor, UUID transferId) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return view(actor, transferId);
  }

  /**
   * Gives every coin of a transfer back to where it came from, once.
   *
   * @param key the client's Idempotency-Key, 1 to 255 characters
   * @throws com.aetherial.kernel.NotAllowed when the actor may not reverse
   * @throws NoSuchTransfer when it does not exist
   * @throws ReversedElsewhere when it is put right where it came from
   * @throws OwnTransfer when the actor took part in it
   * @throws NotThatMoment when it should count from before the transfer, or from the future
   * @throws com.aetherial.ledger.NotReversible when it was given back before, or is a reversal
   * @throws CoinsAlreadySpent when who received the coins has too few of them left
   * @throws ReversalNeedsAgreement when it is so much that another administrator has to agree
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public ReversalView reverse(
      Actor actor, String key, UUID transferId, @Valid ReverseTransfer command) {
    actor.mustHave(Scope.ECONOMY_REVERSE);
    String reason = command.reason().strip();
    Object since = Objects.requireNonNullElse(command.effectiveAt(), "now");
    var request = RequestKey.chosen("reverse", actor.personId(), key, transferId, reason, since);
    requests.once(
        request, actor.personId(), () -> reversing.alone(actor, request, transferId, command));
    return view(actor, transferId);
  }

  private ReversalView view(Actor actor, UUID id) {
    BookedTransfer transfer = journal.find(id).orElseThrow(NoSuchTransfer::new);
    ReversalLinks links = journal.linksOf(id).orElseThrow(NoSuchTransfer::new);
    return new ReversalView(
        id,
        Reversible.obstacle(actor, transfer, links),
        limit.isAbove(transfer.amount()),
        links.reverses(),
        links.reversedBy(),
        rows.openFor(id).orElse(null));
  }
}

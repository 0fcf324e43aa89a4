package com.aetherial.wallet;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Blocks;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.Requests;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Many transfers in one transaction, for programs that pay many members. They come from the actor's
 * own wallet as a transfer, or from the treasury as a grant, which also needs the right to give.
 */
@Stateless
public class BatchTransfers {
  @Inject BatchDesk desk;
  @Inject Requests requests;
  @Inject People people;
  @Inject Blocks blocks;

  /**
   * Sends a batch. Repeated with the same key it moves nothing and has the same answers, also when
   * all of it was refused; the key of each transfer is the batch's, a colon and its index.
   *
   * @param key the client's Idempotency-Key, 1 to 255 characters
   * @throws com.aetherial.kernel.NotAllowed when the actor may not send batches, or not give
   * @throws GiftNeedsAgreement when it gives one member too much for one administrator
   * @throws SendingLimitReached when it sends more of the actor's than they may within 24 hours
   * @throws com.aetherial.ledger.RequestKeyReused when the key was used for another batch
   * @throws com.aetherial.ledger.RequestInProgress when the same batch is still running
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public BatchView send(Actor actor, String key, @Valid SendBatch command) {
    actor.mustHave(Scope.ECONOMY_BATCH);
    if (command.transfers().stream().anyMatch(BatchTransfer::isFromTreasury)) {
      actor.mustHave(Scope.ECONOMY_GIVE);
    }
    Map<String, PersonName> receivers =
        people.named(
            command.transfers().stream()
                .map(BatchTransfer::to)
                .collect(Collectors.toUnmodifiableSet()));
    Set<UUID> ids = receivers.values().stream().map(PersonName::id).collect(Collectors.toSet());
    Set<UUID> unreachable = blocks.against(actor, ids);
    var whole = new BatchPlan(actor, key, command, receivers, unreachable);
    return requests.once(
        whole.key(),
        actor.personId(),
        () -> desk.send(actor, key, whole, command.isAllOrNothing()));
  }
}

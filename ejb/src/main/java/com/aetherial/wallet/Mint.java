package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.FourEyes;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.ledger.Minting;
import com.aetherial.ledger.NoSuchSupplyRequest;
import com.aetherial.ledger.SupplyChange;
import com.aetherial.ledger.SupplyRequest;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where more coins come from, if the policy of the supply allows any; always two people agree. */
@Stateless
public class Mint {
  private static final int SHOWN_MAX = 100;
  private static final String SOMEBODY = "?";

  @Inject Minting minting;
  @Inject People people;
  @Inject FourEyes eyes;
  @Inject Event<Notice> notices;
  @Inject Event<AdminAct> acts;

  /**
   * Asks the other administrators for more coins.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not
   * @throws com.aetherial.ledger.SupplyCapped when the supply is fixed
   * @throws com.aetherial.ledger.SupplyRequestOpen when another request waits
   */
  public MintRequest ask(Actor actor, @Valid AskForCoins command) {
    actor.mustHave(Scope.ECONOMY_SUPPLY);
    UUID id = Ids.next();
    Coins amount = Coins.parse(command.amount());
    minting.ask(id, amount, command.reason().strip(), actor.personId());
    acts.fire(
        new AdminAct(actor.personId(), "wallet.supplyAsked", "supply", id)
            .changing(null, amount.toString())
            .because(command.reason().strip()));
    people.administrators().stream()
        .filter(person -> !person.equals(actor.personId()))
        .forEach(person -> notices.fire(asked(person, actor, amount)));
    return find(id);
  }

  /**
   * Agrees, and the coins enter the treasury at once; doing it again changes nothing.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not
   * @throws NoSuchSupplyRequest when nobody asked under this id
   * @throws com.aetherial.ledger.NeedsAnotherAdministrator when the actor asked
   * @throws com.aetherial.ledger.SupplyRequestDecided when it was rejected
   * @throws com.aetherial.ledger.SupplyCapped when the supply is fixed by now
   */
  public MintRequest agree(Actor actor, UUID request) {
    return decide(actor, request, true);
  }

  /**
   * Rejects; also what one asked for oneself.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not
   * @throws NoSuchSupplyRequest when nobody asked under this id
   * @throws com.aetherial.ledger.SupplyRequestDecided when the coins were minted
   */
  public MintRequest reject(Actor actor, UUID request) {
    return decide(actor, request, false);
  }

  /** The last requests, newest first. */
  public List<MintRequest> requests(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return views(minting.latest(SHOWN_MAX));
  }

  /** How the promise about the supply changed, newest first. */
  public List<SupplyAct> changes(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    List<SupplyChange> changes = minting.changes(SHOWN_MAX);
    Set<UUID> ids = new HashSet<>();
    changes.stream().map(SupplyChange::changedBy).forEach(id -> add(ids, id));
    Map<UUID, String> names = people.usernames(ids);
    return changes.stream()
        .map(
            change ->
                new SupplyAct(
                    change.before(),
                    change.after(),
                    change.reason(),
                    change.changedBy() == null ? null : names.get(change.changedBy()),
                    change.recordedAt()))
        .toList();
  }

  private MintRequest decide(Actor actor, UUID request, boolean agreed) {
    actor.mustHave(Scope.ECONOMY_SUPPLY);
    boolean isOpen = find(request).decidedAt() == null;
    if (agreed && isOpen) {
      mustStandApart(actor, request);
    }
    minting.decide(request, Ids.next(), agreed, actor.personId());
    if (isOpen) {
      String act = agreed ? "wallet.supplyAgreed" : "wallet.supplyRejected";
      acts.fire(
          new AdminAct(actor.personId(), act, "supply", request)
              .changing("OPEN", agreed ? "MINTED" : "REJECTED"));
    }
    return find(request);
  }

  /** Agreeing to what one asked for is refused by the books themselves. */
  private void mustStandApart(Actor actor, UUID request) {
    minting.latest(SHOWN_MAX).stream()
        .filter(each -> each.id().equals(request))
        .map(SupplyRequest::askedBy)
        .filter(first -> !first.equals(actor.personId()))
        .forEach(first -> eyes.mustStandApart(actor, first));
  }

  private MintRequest find(UUID id) {
    return views(minting.latest(SHOWN_MAX)).stream()
        .filter(request -> request.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchSupplyRequest::new);
  }

  private List<MintRequest> views(List<SupplyRequest> requests) {
    Set<UUID> ids = new HashSet<>();
    for (SupplyRequest request : requests) {
      ids.add(request.askedBy());
      add(ids, request.decidedBy());
    }
    Map<UUID, String> names = people.usernames(ids);
    return requests.stream().map(request -> view(request, names)).toList();
  }

  private static void add(Set<UUID> ids, @Nullable UUID id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private static MintRequest view(SupplyRequest request, Map<UUID, String> names) {
    return new MintRequest(
        request.id(),
        request.amount(),
        request.reason(),
        names.getOrDefault(request.askedBy(), SOMEBODY),
        request.askedAt(),
        request.state(),
        request.decidedBy() == null ? null : names.getOrDefault(request.decidedBy(), SOMEBODY),
        request.decidedAt());
  }

  private static Notice asked(UUID person, Actor actor, Coins amount) {
    return new Notice(
            person,
            "wallet.supplyAsked",
            actor.username() + " asks for " + amount + " new coins",
            "Nothing is minted until you agree.",
            "/admin/economy/supply")
        .with(actor.username(), amount.decimal());
  }
}

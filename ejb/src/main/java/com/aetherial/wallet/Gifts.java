package com.aetherial.wallet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.identity.Actor;
import com.aetherial.identity.FourEyes;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.NeedsAnotherAdministrator;
import com.aetherial.ledger.RequestKeyReused;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gifts that are too large for one administrator: one asks, and another one agrees. */
@Stateless
public class Gifts {
  private static final String OPEN = "OPEN";
  private static final int SHOWN_MAX = 100;

  @Inject GiftRows rows;
  @Inject Transfers transfers;
  @Inject People people;
  @Inject FourEyes eyes;
  @Inject Event<AdminAct> acts;
  @Inject Event<Notice> notices;

  /**
   * Asks the other administrators for a gift; no coin moves yet. Who repeats the key asked once.
   *
   * @param key the client's Idempotency-Key, 1 to 255 characters
   * @throws com.aetherial.kernel.NotAllowed when the actor may not give
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   * @throws RequestKeyReused when the key was used to ask for another gift
   */
  public GiftRequest ask(Actor actor, String key, @Valid GiveCoins command) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    PersonName to = people.named(command.to());
    Coins amount = Coins.parse(command.amount());
    String reason = command.reason().strip();
    UUID id = UUID.nameUUIDFromBytes(("gift:" + actor.personId() + ":" + key).getBytes(UTF_8));
    if (rows.add(id, to.id(), amount, reason, actor.personId())) {
      tell(actor, id, to, amount, reason);
      return find(id);
    }
    GiftRequest known = find(id);
    if (!known.isFor(to.username(), amount, reason)) {
      throw new RequestKeyReused();
    }
    return known;
  }

  private void tell(Actor actor, UUID id, PersonName to, Coins amount, String reason) {
    acts.fire(
        act(actor, "wallet.giftAsked", id, null, amount + " → @" + to.username()).because(reason));
    people.administrators().stream()
        .filter(person -> !person.equals(actor.personId()))
        .forEach(person -> notices.fire(asked(person, actor, amount)));
  }

  /**
   * Agrees, and the coins are given at once.
   *
   * @throws NoSuchGiftRequest when nobody asked under this id
   * @throws NeedsAnotherAdministrator when the actor asked, or would receive the coins
   * @throws com.aetherial.identity.AppointedLately when one of the two appointed the other today
   * @throws GiftDecided when it is given or rejected
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough
   */
  public GiftRequest agree(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    GiftRequest request = open(id);
    if (request.askedBy().equals(actor.username()) || request.to().equals(actor.username())) {
      throw new NeedsAnotherAdministrator();
    }
    people.idOf(request.askedBy()).ifPresent(first -> eyes.mustStandApart(actor, first));
    String amount = request.amount().toString();
    TransferView given =
        transfers.giveAgreed(actor, id, GiveCoins.now(request.to(), amount, request.reason()));
    rows.give(id, actor.personId(), given.id());
    acts.fire(
        act(actor, "wallet.giftAgreed", id, OPEN, find(id).state()).because(request.reason()));
    return find(id);
  }

  /**
   * Rejects; also what one asked for oneself.
   *
   * @throws NoSuchGiftRequest when nobody asked under this id
   * @throws GiftDecided when it is given or rejected
   */
  public GiftRequest reject(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    open(id);
    rows.reject(id, actor.personId());
    acts.fire(act(actor, "wallet.giftRejected", id, OPEN, find(id).state()));
    return find(id);
  }

  /** The last requests, newest first, for who may decide about them or read all books. */
  public List<GiftRequest> latest(Actor actor) {
    if (!actor.has(Scope.ECONOMY_READ_ANY)) {
      actor.mustHave(Scope.ECONOMY_GIVE);
    }
    return rows.latest(SHOWN_MAX);
  }

  private GiftRequest open(UUID id) {
    GiftRequest request = find(id);
    if (!request.isOpen()) {
      throw new GiftDecided();
    }
    return request;
  }

  private GiftRequest find(UUID id) {
    return rows.lock(id).orElseThrow(NoSuchGiftRequest::new);
  }

  private static AdminAct act(
      Actor actor, String word, UUID id, @Nullable String before, String after) {
    return new AdminAct(actor.personId(), word, "gift", id).changing(before, after);
  }

  private static Notice asked(UUID person, Actor actor, Coins amount) {
    return new Notice(
            person,
            "wallet.giftAsked",
            actor.username() + " asks for a gift of " + amount + " coins",
            "Nothing is given until you agree.",
            "/admin/economy/gifts")
        .with(actor.username(), amount.decimal());
  }
}

package com.aetherial.wallet;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.RecentSupply;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.Requests;
import com.aetherial.ledger.Supply;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the house does with its coins. */
@Stateless
public class Treasury {
  @Inject Transfers transfers;
  @Inject RecentSupply recent;
  @Inject Requests requests;
  @Inject GiftLimit limit;
  @Inject Backdating backdating;

  /**
   * Gives coins to a member, with a reason that the member sees.
   *
   * @param key the client's Idempotency-Key, 1 to 255 characters
   * @throws com.aetherial.kernel.NotAllowed when the actor may not give
   * @throws GiftNeedsAgreement when it is so much that another administrator has to agree
   * @throws NotThatMoment when it should count from the future, or from more than a year ago
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public TransferView give(Actor actor, String key, @Valid GiveCoins command) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    backdating.mustBeOver(command.effectiveAt(), null);
    RequestKey request = key(actor, key, command);
    return requests.once(request, actor.personId(), () -> transfers.give(actor, request, command));
  }

  private static RequestKey key(Actor actor, String key, GiveCoins command) {
    UUID giver = actor.personId();
    return command.effectiveAt() == null
        ? RequestKey.chosen("give", giver, key, command.to(), command.amount(), command.reason())
        : RequestKey.chosen(
            "give",
            giver,
            key,
            command.to(),
            command.amount(),
            command.reason(),
            command.effectiveAt());
  }

  /** Whether so many coins need another administrator; what is no amount does not. */
  public boolean isLarge(@Nullable String amount) {
    return amount != null
        && amount.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")
        && limit.isAbove(Coins.parse(amount));
  }

  /** All coins there are, and where they were some seconds ago; public, as their promise is. */
  public Supply supply() {
    return recent.supply();
  }
}

package com.aetherial.wallet;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Pins;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.Requests;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's wallet. */
@Stateless
public class Wallets {
  @Inject Ledger ledger;
  @Inject Requests requests;
  @Inject Pins pins;
  @Inject Transfers transfers;
  @Inject Statements statements;

  /** What the actor has. */
  public WalletView of(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return WalletView.of(ledger.balancesOf(actor.personId()));
  }

  /**
   * Sends coins to another member. PROMO is spent before CASH and each arrives as what it was;
   * income cannot be sent.
   *
   * @param key the client's Idempotency-Key, 1 to 255 characters: the same request gets the same
   *     answer, refusals included
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   * @throws com.aetherial.ledger.TransferToOneself when it is the actor's own
   * @throws com.aetherial.ledger.InsufficientBalance when PROMO and CASH do not suffice
   * @throws com.aetherial.ledger.InDebt when the actor owes coins
   * @throws com.aetherial.ledger.AccountFrozen when either side's wallet is frozen for it
   * @throws com.aetherial.ledger.RequestKeyReused when the key was used for another request
   * @throws com.aetherial.ledger.RequestInProgress when the same request is still running
   * @throws com.aetherial.identity.PinRequired when the amount needs the actor's PIN
   * @throws SendingLimitReached when it would be too much within 24 hours
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public TransferView send(Actor actor, String key, @Valid SendCoins command) {
    return send(actor, key, command, null);
  }

  /**
   * The same with the PIN that a person typed.
   *
   * @param pin asked of people above the operator's limit; programs need none
   * @throws com.aetherial.identity.WrongPin when it is another
   * @throws com.aetherial.identity.PinLocked when it was wrong five times
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public TransferView send(
      Actor actor, String key, @Valid SendCoins command, @Nullable String pin) {
    actor.mustHave(Scope.WALLET_TRANSFER);
    pins.check(actor, Coins.parse(command.amount()).minor(), pin);
    var request =
        RequestKey.chosen(
            "send", actor.personId(), key, command.to(), command.amount(), command.note());
    return requests.once(request, actor.personId(), () -> transfers.send(actor, request, command));
  }

  /** The actor's transfers, newest first, each with the balance after it. */
  public Page<StatementLine> statement(Actor actor, StatementFilter filter, PageRequest page) {
    actor.mustHave(Scope.WALLET_READ);
    return statements.of(actor.personId(), filter, page);
  }

  /**
   * One of the actor's transfers.
   *
   * @throws NoSuchTransfer when it does not exist or the actor took no part in it
   */
  public StatementLine receipt(Actor actor, UUID transferId) {
    actor.mustHave(Scope.WALLET_READ);
    return statements.line(actor.personId(), transferId);
  }
}

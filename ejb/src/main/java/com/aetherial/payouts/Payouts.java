package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.PasskeyProofs;
import com.aetherial.identity.Pins;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.Requests;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Having income paid out. No method keeps a transaction open while a provider is asked. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Payouts {
  @Inject Pins pins;
  @Inject PasskeyProofs passkeys;
  @Inject Quotes quotes;
  @Inject Requests requests;
  @Inject WithdrawalDesk desk;
  @Inject WithdrawalReading reading;
  @Inject Providers providers;

  /**
   * What a withdrawal would be; nothing happens.
   *
   * @throws NoSuchPayoutMethod when it is none of the actor's
   * @throws PayoutMethodNotReady when it is not confirmed
   * @throws PayoutWayClosed when the provider cannot pay now
   * @throws PayoutAmountRefused when it is too little or too much
   * @throws com.aetherial.ledger.InDebt when the actor owes coins
   * @throws com.aetherial.ledger.AccountFrozen when the wallet is frozen
   * @throws PaymentInQuestion when a bank has asked about a payment of the actor's
   * @throws IncomeNotCleared when so much income has not cleared
   */
  public QuoteView quote(Actor actor, @Valid AskWithdrawal command) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    return quotes.view(quotes.offer(actor.personId(), command));
  }

  /**
   * Asks for a withdrawal and sets its coins aside. Who repeats the key gets the same withdrawal.
   *
   * @param pin asked of people who have one, however little it is; programs need none
   * @throws com.aetherial.identity.PinRequired when the actor has a PIN and gave none
   * @throws com.aetherial.identity.WrongPin when it is another
   * @throws com.aetherial.identity.PinLocked when it was wrong five times
   * @throws WithdrawalUnderWay when another one is open; and whatever {@link #quote} refuses
   * @throws com.aetherial.ledger.RequestKeyReused when the key belongs to another request
   */
  public WithdrawalView request(
      Actor actor, String idempotencyKey, @Valid AskWithdrawal command, @Nullable String pin) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    pins.check(actor, pin);
    return place(actor, idempotencyKey, command);
  }

  /**
   * The same for a person who confirms it by a passkey instead of the PIN.
   *
   * @param credential what the passkey answered to a question that was asked of the actor
   * @throws com.aetherial.identity.PasskeyRefused when it is not the actor's, or was used before;
   *     and whatever {@link #request} refuses
   */
  public WithdrawalView requestWithPasskey(
      Actor actor, String idempotencyKey, @Valid AskWithdrawal command, String credential) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    passkeys.check(actor, credential);
    return place(actor, idempotencyKey, command);
  }

  private WithdrawalView place(Actor actor, String idempotencyKey, AskWithdrawal command) {
    RequestKey key =
        RequestKey.chosen(
            "withdrawal",
            actor.personId(),
            idempotencyKey,
            command.methodId(),
            command.coins(),
            command.amount(),
            command.currency());
    var request =
        new WithdrawalRequest(
            actor.personId(), idempotencyKey, HexFormat.of().formatHex(key.fingerprint()));
    UUID id = requests.once(key, actor.personId(), () -> desk.place(request, key, command));
    return reading.own(actor.personId(), id);
  }

  /**
   * One of the actor's withdrawals.
   *
   * @throws NoSuchWithdrawal when there is none, or it belongs to somebody else
   */
  public WithdrawalView find(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_READ);
    return reading.own(actor.personId(), id);
  }

  /** What happened to one of the actor's withdrawals, oldest first. */
  public List<WithdrawalStep> story(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_READ);
    return reading.story(reading.own(actor.personId(), id).id(), false);
  }

  /** The actor's withdrawals, newest first. */
  public Page<WithdrawalView> list(Actor actor, PageRequest page) {
    actor.mustHave(Scope.WALLET_READ);
    return reading.of(actor.personId(), page);
  }

  /**
   * Gives a withdrawal up and its coins back. What was sent is taken back where the provider can do
   * that for certain.
   *
   * @throws NoSuchWithdrawal when there is none, or it belongs to somebody else
   * @throws WithdrawalAlreadySent when it may have been paid
   */
  public WithdrawalView cancel(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    Withdrawal sent = desk.cancel(actor.personId(), id).orElse(null);
    if (sent != null) {
      PayoutOrder order = desk.orderOf(id);
      PayoutAnswer answer = Wire.call(() -> providers.named(sent.order().provider()).cancel(order));
      if (!desk.takenBack(id, order, answer)) {
        throw new WithdrawalAlreadySent();
      }
    }
    return reading.own(actor.personId(), id);
  }
}

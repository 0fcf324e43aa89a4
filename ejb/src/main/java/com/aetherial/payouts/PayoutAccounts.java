package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;

/** Where a member's money goes. */
@Stateless
public class PayoutAccounts {
  @Inject PayoutMethods methods;
  @Inject Providers providers;
  @Inject PayoutSettings settings;
  @Inject MethodDesk desk;
  @Inject Codes codes;

  /** The ways of being paid, those that are closed too. */
  public List<PayoutWayView> ways() {
    return providers.all().stream().map(this::way).toList();
  }

  /** What the actor has, the default first. */
  public List<PayoutMethodView> list(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return methods.of(actor.personId()).stream().map(desk::view).toList();
  }

  /**
   * Adds a phone and sends a code to it.
   *
   * @throws PayoutWayClosed when nobody pays to phones under this word
   * @throws InvalidPhone when it is not in the international form
   * @throws PayoutObjection when the provider cannot pay there
   * @throws PayoutMethodKnown when the actor has it already
   * @throws TooManyPayoutMethods when the actor has ten
   * @throws CodesNotSent when nobody sends text messages, or not now
   * @throws PhoneUnreachable when no message can be brought to it
   * @throws TooManyPayoutCodes when the actor or the number got too many codes
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public PayoutMethodView addPhone(Actor actor, @Valid AddPhone command) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    codes.mustBeSent();
    PayoutMethodView added = desk.addPhone(actor.personId(), command);
    try {
      codes.send(actor.personId(), added.id());
    } catch (Refusal notSent) {
      desk.remove(actor.personId(), added.id());
      throw notSent;
    }
    return added;
  }

  /**
   * Sends another code.
   *
   * @throws NoSuchPayoutMethod when it is none of the actor's phones
   * @throws TooManyPayoutCodes when five were sent within the hour
   * @throws CodesNotSent when nobody sends text messages, or not now
   * @throws PhoneUnreachable when no message can be brought to it
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public PayoutMethodView sendCode(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    codes.send(actor.personId(), id);
    return desk.view(actor.personId(), id);
  }

  /**
   * Confirms a phone with the code that it got.
   *
   * @throws NoSuchPayoutMethod when it is none of the actor's
   * @throws WrongPayoutCode when it is another code, or older than ten minutes
   * @throws TooManyPayoutCodes when five were wrong
   */
  public PayoutMethodView confirm(Actor actor, UUID id, @NotBlank String code) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    return switch (desk.confirm(actor.personId(), id, code)) {
      case RIGHT -> desk.view(actor.personId(), id);
      case WRONG -> throw new WrongPayoutCode();
      case USED_UP -> throw new TooManyPayoutCodes();
    };
  }

  /**
   * Adds a bank account.
   *
   * @throws InvalidBankAccount when it cannot exist; and what {@link #addPhone} refuses
   */
  public PayoutMethodView addBankAccount(Actor actor, @Valid AddBankAccount command) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    return desk.addBankAccount(actor.personId(), command);
  }

  /**
   * Makes a method the default.
   *
   * @throws NoSuchPayoutMethod when it is none of the actor's
   */
  public PayoutMethodView prefer(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    return desk.prefer(actor.personId(), id);
  }

  /**
   * Removes a method; a withdrawal that is under way to it goes on.
   *
   * @throws NoSuchPayoutMethod when it is none of the actor's
   */
  public void remove(Actor actor, UUID id) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    desk.remove(actor.personId(), id);
  }

  private PayoutWayView way(PayoutProvider provider) {
    List<String> currencies =
        provider.currencies().stream()
            .map(PayoutCurrency::currency)
            .filter(currency -> settings.rate(currency).isPresent())
            .toList();
    return new PayoutWayView(
        provider.name(),
        provider.title(),
        provider.destination(),
        provider.isAvailable() && !currencies.isEmpty(),
        currencies);
  }
}

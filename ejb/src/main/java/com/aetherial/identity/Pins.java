package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A short number that a person types before coins leave. It is asked of people only: a program has
 * its key's scopes instead. Other modules call {@link #check}.
 */
@Stateless
public class Pins {
  @Inject Persons persons;
  @Inject Passwords passwords;
  @Inject PinRows rows;
  @Inject IdentitySettings settings;
  @Inject SecurityLog log;

  /** Whether the person has a PIN. */
  public boolean isSet(Actor actor) {
    return rows.find(actor.personId()).isPresent();
  }

  /**
   * Whether the PIN has to be given for an amount: the person has one, and the amount is above the
   * operator's limit.
   *
   * @param coinsMinor hundredths of a coin
   */
  public boolean isAsked(Actor actor, long coinsMinor) {
    return actor.isPerson() && coinsMinor > settings.pinAbove() && isSet(actor);
  }

  /**
   * Whether the person has to set a PIN before so many coins leave.
   *
   * @param coinsMinor hundredths of a coin
   */
  public boolean isMissing(Actor actor, long coinsMinor) {
    return actor.isPerson()
        && coinsMinor > settings.pinAbove()
        && settings.isPinNeededToSend()
        && !isSet(actor);
  }

  /** Whether the person has to set a PIN before coins become money. */
  public boolean isMissingForMoney(Actor actor) {
    return actor.isPerson() && settings.isPinNeededForMoney() && !isSet(actor);
  }

  /** Hundredths of a coin above which a PIN is asked for. */
  public long askedAbove() {
    return settings.pinAbove();
  }

  /**
   * Takes a PIN, or another one.
   *
   * @throws WrongPassword when the password is not the person's
   */
  public void set(Actor actor, @Valid SetPin command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    passwords.mustBe(person(actor), command.password());
    rows.put(actor.personId(), command.pin());
    log.note(actor.personId(), SecurityEventKind.PIN_CHANGED);
  }

  /**
   * Asks for no PIN any more.
   *
   * @throws WrongPassword when the password is not the person's
   */
  public void remove(Actor actor, String password) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    passwords.mustBe(person(actor), password);
    rows.remove(actor.personId());
    log.note(actor.personId(), SecurityEventKind.PIN_REMOVED);
  }

  /**
   * Passes when the amount needs no PIN or the PIN is right. A wrong one counts even when the
   * caller's transaction is rolled back.
   *
   * @param coinsMinor hundredths of a coin that are about to leave
   * @throws PinMissing when everybody needs one for so much and the person has none
   * @throws PinRequired when it is needed and was not given
   * @throws PinLocked when it was wrong five times within a quarter of an hour
   * @throws WrongPin when it is another
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void check(Actor actor, long coinsMinor, @Nullable String pin) {
    if (isMissing(actor, coinsMinor)) {
      throw new PinMissing();
    }
    if (isAsked(actor, coinsMinor)) {
      mustBeRight(actor, pin);
    }
  }

  /**
   * The same for what is never too small to be asked for, such as coins that become money: whoever
   * has a PIN gives it.
   *
   * @throws PinMissing when everybody needs one for it and the person has none
   * @throws PinRequired when it was not given
   * @throws PinLocked when it was wrong five times within a quarter of an hour
   * @throws WrongPin when it is another
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void check(Actor actor, @Nullable String pin) {
    if (isMissingForMoney(actor)) {
      throw new PinMissing();
    }
    if (actor.isPerson() && isSet(actor)) {
      mustBeRight(actor, pin);
    }
  }

  private void mustBeRight(Actor actor, @Nullable String pin) {
    if (pin == null || pin.isBlank()) {
      throw new PinRequired();
    }
    switch (rows.attempt(actor.personId(), pin.strip())) {
      case LOCKED -> throw new PinLocked();
      case WRONG -> throw new WrongPin();
      case RIGHT -> {
        return;
      }
    }
  }

  private Person person(Actor actor) {
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}

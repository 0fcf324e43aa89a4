package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.entity.Ids;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Logging in with what a device keeps, instead of a password. */
@Stateless
public class Passkeys {
  private static final int PASSKEYS_MAX = 10;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject PasskeyChallenges challenges;
  @Inject PasskeyCheck check;
  @Inject PasskeyRows rows;
  @Inject LoginOpening opening;
  @Inject Throttle throttle;
  @Inject SecurityLog log;

  /** What a browser needs to make a passkey for the actor. */
  public PasskeyWish wish(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    Person person = persons.find(actor.personId()).orElseThrow(PasskeyRefused::new);
    return PasskeyWish.of(
        challenges.ask(actor.personId()),
        check.host(),
        person.id(),
        person.username(),
        person.fullName(),
        rows.credentialIds(actor.personId()));
  }

  /**
   * Keeps a passkey that the actor's browser made.
   *
   * @throws PasskeyRefused when it was not made for this address, now and with the person present
   * @throws TooManyPasskeys when the actor has ten
   */
  public void add(Actor actor, @Valid AddPasskey command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    if (of(actor).size() >= PASSKEYS_MAX) {
      throw new TooManyPasskeys();
    }
    RegistrationData made = check.readNew(command.credential());
    byte[] challenge = made.getCollectedClientData().getChallenge().getValue();
    if (!challenges.answer(challenge, actor.personId())) {
      throw new PasskeyRefused();
    }
    byte[] kept = check.verifyNew(made);
    byte[] credentialId =
        made.getAttestationObject()
            .getAuthenticatorData()
            .getAttestedCredentialData()
            .getCredentialId();
    rows.add(Ids.next(), actor.personId(), credentialId, kept, command.name().strip());
    log.note(actor.personId(), SecurityEventKind.PASSKEY_ADDED);
  }

  /** The actor's passkeys, the oldest first. */
  public List<PasskeyView> of(Actor actor) {
    return rows.of(actor.personId());
  }

  /**
   * Calls a passkey something else.
   *
   * @throws NoSuchPasskey when the actor has no such passkey
   */
  public void rename(Actor actor, UUID id, @Valid RenamePasskey command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    if (!rows.rename(actor.personId(), id, command.name().strip())) {
      throw new NoSuchPasskey();
    }
  }

  /**
   * Forgets a passkey; it opens nothing any more.
   *
   * @throws NoSuchPasskey when the actor has no such passkey
   */
  public void remove(Actor actor, UUID id) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    if (!rows.remove(actor.personId(), id)) {
      throw new NoSuchPasskey();
    }
    log.note(actor.personId(), SecurityEventKind.PASSKEY_REMOVED);
  }

  /**
   * What a browser needs to let a passkey answer; whose it is, only the answer tells.
   *
   * @throws TooManyTries after sixty from one address within a quarter of an hour
   */
  public PasskeyQuestion question(String address) {
    throttle.pass(Limit.PASSKEY, address);
    return PasskeyQuestion.of(challenges.ask(null), check.host());
  }

  /**
   * Logs somebody in with a passkey's answer. It proves two things at once, the device and that its
   * owner unlocked it, so no code follows.
   *
   * @throws PasskeyRefused when the answer is to no question of ours, or not of a passkey that we
   *     know, or its person may not log in
   */
  public LoggedIn logIn(String credential, Device device) {
    AuthenticationData answer = check.read(credential);
    byte[] challenge = answer.getCollectedClientData().getChallenge().getValue();
    if (!challenges.answer(challenge, null)) {
      throw new PasskeyRefused();
    }
    PasskeyRows.Kept kept =
        rows.withCredentialId(answer.getCredentialId()).orElseThrow(PasskeyRefused::new);
    long signCount = check.verify(answer, kept.credential(), kept.signCount());
    rows.used(kept.id(), signCount);
    Person person =
        persons.find(kept.personId()).filter(Person::isActive).orElseThrow(PasskeyRefused::new);
    return opening.open(person, device, Proof.PASSKEY);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Codes of an authenticator app as a second proof at the login. */
@Stateless
public class SecondFactors {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject Passwords passwords;
  @Inject Codes codes;
  @Inject LoginOpening opening;
  @Inject Throttle throttle;
  @Inject SecurityPolicy policy;
  @Inject SecurityLog log;
  @Inject Time time;

  /** Whether the actor administers without the codes that administrators need. */
  public boolean isMissing(Actor actor) {
    return policy.isCodeRequired()
        && actor.isPerson()
        && actor.isAdministrator()
        && !codes.areOn(actor.personId());
  }

  /** Whether codes are asked for. */
  public SecondFactorView of(Actor actor) {
    boolean isOn = codes.areOn(actor.personId());
    return new SecondFactorView(isOn, isOn ? codes.recoveryLeft(actor.personId()) : 0);
  }

  /**
   * Makes a secret for an app; it counts once the app's first code was given.
   *
   * @throws CodesOnAlready when codes are asked for already
   */
  public void begin(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    if (codes.areOn(actor.personId())) {
      throw new CodesOnAlready();
    }
    codes.begin(actor.personId());
  }

  /** What the app has to be told, as an address that it reads from a picture; empty without one. */
  public Optional<String> address(Actor actor) {
    return waiting(actor)
        .map(
            totp ->
                "otpauth://totp/Aetherial:%s?secret=%s&issuer=Aetherial"
                    .formatted(
                        URLEncoder.encode(actor.username(), StandardCharsets.UTF_8), totp.text()));
  }

  /** The same secret for typing; empty without one. */
  public Optional<String> secret(Actor actor) {
    return waiting(actor).map(Totp::text);
  }

  /**
   * Turns codes on with the app's first code.
   *
   * @return recovery codes, told only now
   * @throws WrongCode when the code is another
   * @throws TooManyTries after five wrong codes within a quarter of an hour
   */
  public List<String> turnOn(Actor actor, String code) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    if (waiting(actor).isEmpty()) {
      throw new CodesNotOn();
    }
    mustBeRight(actor.personId(), code, false);
    codes.confirm(actor.personId());
    log.note(actor.personId(), SecurityEventKind.CODES_TURNED_ON);
    return codes.renewRecovery(actor.personId());
  }

  /**
   * Asks for no codes any more.
   *
   * @throws WrongPassword when the password is not the person's
   */
  public void turnOff(Actor actor, String password) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    passwords.mustBe(person(actor), password);
    codes.forget(actor.personId());
    log.note(actor.personId(), SecurityEventKind.CODES_TURNED_OFF);
  }

  /**
   * Makes new recovery codes; the old ones open nothing any more.
   *
   * @throws WrongPassword when the password is not the person's
   * @throws CodesNotOn when there is nothing to recover from
   */
  public List<String> renewRecovery(Actor actor, String password) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    passwords.mustBe(person(actor), password);
    if (!codes.areOn(actor.personId())) {
      throw new CodesNotOn();
    }
    return codes.renewRecovery(actor.personId());
  }

  /**
   * Completes a login that waits for a code, with one of the app or a recovery code.
   *
   * @throws WrongCode when the code is neither, or was used before
   * @throws TooManyTries after five wrong codes within a quarter of an hour
   * @throws WrongCredentials when no login waits
   */
  public void complete(UUID sessionId, String code) {
    LoginSession session =
        Optional.ofNullable(database.find(LoginSession.class, sessionId))
            .filter(found -> found.isWaiting(time.now()))
            .orElseThrow(WrongCredentials::new);
    mustBeRight(session.personId(), code, true);
    session.goOn();
    persons.find(session.personId()).ifPresent(opening::welcomeBack);
    log.note(session.personId(), SecurityEventKind.LOGGED_IN, session.address(), session.agent());
  }

  private void mustBeRight(UUID personId, String code, boolean mayRecover) {
    String key = personId.toString();
    throttle.mustBeFew(Limit.SECOND_FACTOR, key);
    String plain = code.strip();
    boolean isRecovered = mayRecover && codes.useRecovery(personId, plain);
    if (isRecovered) {
      log.note(personId, SecurityEventKind.RECOVERY_CODE_USED);
    } else if (!codes.accept(personId, plain.replace(" ", ""))) {
      throttle.note(Limit.SECOND_FACTOR, key);
      throw new WrongCode();
    }
    throttle.forget(Limit.SECOND_FACTOR, key);
  }

  private Optional<Totp> waiting(Actor actor) {
    return !actor.has(Scope.ACCOUNT_MANAGE) || codes.areOn(actor.personId())
        ? Optional.empty()
        : codes.of(actor.personId());
  }

  private Person person(Actor actor) {
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}

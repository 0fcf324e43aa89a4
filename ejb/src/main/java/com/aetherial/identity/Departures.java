package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.Writing;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * Leaving for good. An account that is to go is closed at once and forgotten after thirty days;
 * whoever logs in until then has changed their mind.
 */
@Stateless
public class Departures {
  private static final Duration GRACE = Duration.ofDays(30);

  @Inject Persons persons;
  @Inject Passwords passwords;
  @Inject LoginSessions sessions;
  @Inject Mails mails;
  @Inject SecurityLog log;
  @Inject Time time;

  /**
   * Closes the account, and forgets it after thirty days.
   *
   * @return when that will be
   * @throws WrongPassword when the password is not the person's
   * @throws LastAdministrator when nobody else could administer the platform
   */
  public Instant ask(Actor actor, String password) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    Person person =
        persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
    passwords.mustBe(person, password);
    if (actor.isAdministrator() && persons.administrators().size() < 2) {
      throw new LastAdministrator();
    }
    Instant due = time.now().plus(GRACE);
    person.leave(due);
    sessions.endAll(person.id(), null);
    log.note(person.id(), SecurityEventKind.DELETION_ASKED);
    Locale language = Languages.orUsual(person.language());
    mails.send(
        Letter.about(
            person.email(),
            language,
            "identity/goodbye",
            Map.of(
                "name", person.fullName(),
                "day", Writing.in(language).day(due.atOffset(ZoneOffset.UTC).toLocalDate()))));
    return due;
  }
}

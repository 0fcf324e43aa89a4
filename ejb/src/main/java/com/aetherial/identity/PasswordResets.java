package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/**
 * Coming back in without the password. Asking does the same work and gets the same answer whether
 * or not there is such an account: who it is for is only looked up afterwards.
 */
@Stateless
public class PasswordResets {
  @Inject Persons persons;
  @Inject Passwords passwords;
  @Inject OneTimeLinks links;
  @Inject LoginSessions sessions;
  @Inject Throttle throttle;
  @Inject LoginAttempts attempts;
  @Inject Outbox outbox;
  @Inject SecurityLog log;

  /**
   * Asks for a letter with a link.
   *
   * @throws TooManyTries after three for one name or twenty from one address within an hour
   */
  public void ask(@Valid AskForReset command) {
    throttle.pass(Limit.RESET_FROM_ADDRESS, command.address());
    throttle.pass(Limit.RESET_OF_NAME, command.name());
    outbox.put(ResetLetters.TOPIC, command.name().strip());
  }

  /** Whether a link of a letter still opens the form for a new password. */
  public boolean isOpen(String token) {
    return links
        .find(token)
        .filter(link -> link.purpose() == LinkPurpose.RESET_PASSWORD)
        .isPresent();
  }

  /**
   * Takes a new password, ends every login and uses the link up.
   *
   * @throws LinkUsedUp when the link opens nothing any more
   * @throws WeakPassword when the password is easy to guess; the link stays good
   */
  public void reset(@Valid ResetPassword command) {
    if (!isOpen(command.token())) {
      throw new LinkUsedUp();
    }
    OneTimeLinks.Link link = links.open(command.token()).orElseThrow(LinkUsedUp::new);
    Person person =
        persons.find(link.personId()).filter(Person::isActive).orElseThrow(LinkUsedUp::new);
    passwords.change(person, command.password());
    sessions.endAll(person.id(), null);
    attempts.forget(person.username());
    attempts.forget(person.email());
    log.note(person.id(), SecurityEventKind.PASSWORD_RESET);
  }
}

package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people change about their own account. */
@Stateless
public class Accounts {
  @Inject Persons persons;
  @Inject Passwords passwords;
  @Inject Usernames usernames;
  @Inject LoginSessions sessions;
  @Inject SecurityLog log;

  /**
   * Takes a new password and ends every other login.
   *
   * @param here the login that stays; null ends all
   * @throws WrongPassword when the password so far is another
   * @throws WeakPassword when the new one is easy to guess
   * @throws TooManyTries when the password was wrong five times within a quarter of an hour
   */
  public void changePassword(Actor actor, @Nullable UUID here, @Valid ChangePassword command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    Person person = person(actor);
    passwords.mustBe(person, command.password());
    passwords.change(person, command.newPassword());
    sessions.endAll(person.id(), here);
    log.note(person.id(), SecurityEventKind.PASSWORD_CHANGED);
  }

  /**
   * Takes another username, once within thirty days; the old one stays unavailable to others for
   * ninety.
   *
   * @throws UsernameChangedLately when the last change is too young
   * @throws UsernameTaken when it belongs to somebody, or did until lately
   */
  public void changeUsername(Actor actor, @Valid ChangeUsername command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    Person person = person(actor);
    usernames.change(person, command.username());
    log.note(person.id(), SecurityEventKind.USERNAME_CHANGED);
  }

  private Person person(Actor actor) {
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}

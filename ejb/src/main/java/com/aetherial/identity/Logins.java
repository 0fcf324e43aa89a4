package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Logging in and out in a browser. */
@Stateless
public class Logins {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject PasswordHash passwords;
  @Inject LoginAttempts attempts;
  @Inject Time time;

  /**
   * Logs somebody in by email address or username.
   *
   * @throws TooManyAttempts when this name or address failed too often; the password is not read
   * @throws WrongCredentials when name and password do not belong together, or the account may not
   *     log in; takes equally long in every case
   */
  public LoggedIn logIn(@Valid LogIn command) {
    attempts.mustBeFew(command.name(), command.address());
    Person person =
        persons
            .called(command.name().strip())
            .filter(found -> passwords.matches(command.password(), found.passwordHash()))
            .filter(Person::isActive)
            .orElseThrow(() -> refuse(command));
    attempts.succeeded(command.name());
    var session = new LoginSession(person.id(), command.address(), command.agent(), time.now());
    database.persist(session);
    return new LoggedIn(session.id(), actor(person));
  }

  /** Who is logged in with this session; empty when it has ended or the account may not log in. */
  public Optional<Actor> actorOf(UUID sessionId) {
    return Optional.ofNullable(database.find(LoginSession.class, sessionId))
        .filter(LoginSession::isOpen)
        .flatMap(session -> persons.find(session.personId()))
        .filter(Person::isActive)
        .map(Logins::actor);
  }

  /** Ends a session; ending it again changes nothing. */
  public void logOut(UUID sessionId) {
    LoginSession session = database.find(LoginSession.class, sessionId);
    if (session != null) {
      session.end(time.now());
    }
  }

  private RuntimeException refuse(LogIn command) {
    if (persons.called(command.name().strip()).isEmpty()) {
      passwords.pretend(command.password());
    }
    attempts.failed(command.name(), command.address());
    return new WrongCredentials();
  }

  private static Actor actor(Person person) {
    return new Actor(person.id(), person.username(), person.role(), Set.of(Scope.EVERYTHING));
  }
}

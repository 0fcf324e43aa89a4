package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Duration;
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
  @Inject LoginSessions sessions;
  @Inject LoginOpening opening;
  @Inject IdentitySettings settings;
  @Inject SecurityTrace trace;
  @Inject SecurityLog log;
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
    attempts.succeeded(command.name(), command.address());
    return opening.open(person, new Device(command.address(), command.agent()), Proof.PASSWORD);
  }

  /** Who is logged in with this session; empty when it has ended or the account may not log in. */
  public Optional<Actor> actorOf(UUID sessionId) {
    return Optional.ofNullable(database.find(LoginSession.class, sessionId))
        .filter(LoginSession::isOpen)
        .filter(session -> session.isUsedSince(time.now().minus(settings.idle())))
        .filter(this::isSeen)
        .filter(session -> session.isWithinVisit(time.now()))
        .flatMap(session -> opening.actorOf(session));
  }

  /** Which of these logins are still good; asking is no sign that anybody is there. */
  public Set<UUID> openOf(Set<UUID> sessionIds) {
    return sessions.open(sessionIds);
  }

  /** How long a login may lie unused before it ends by itself. */
  public Duration idle() {
    return settings.idle();
  }

  /** Ends a session; ending it again changes nothing. */
  public void logOut(UUID sessionId) {
    LoginSession session = database.find(LoginSession.class, sessionId);
    if (session != null && session.isOpen()) {
      sessions.end(session);
      log.note(session.personId(), SecurityEventKind.LOGGED_OUT);
    }
  }

  private boolean isSeen(LoginSession session) {
    session.see(time.now());
    return true;
  }

  private RuntimeException refuse(LogIn command) {
    Optional<Person> person = persons.called(command.name().strip());
    if (person.isEmpty()) {
      passwords.pretend(command.password());
    }
    attempts.failed(command.name(), command.address());
    trace.loginFailed(person.map(Person::id), new Device(command.address(), command.agent()));
    return new WrongCredentials();
  }
}

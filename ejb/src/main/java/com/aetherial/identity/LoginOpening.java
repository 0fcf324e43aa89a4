package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happens whenever somebody has shown who they are, by whatever means. */
@ApplicationScoped
class LoginOpening {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Codes codes;
  @Inject GivenPermissions given;
  @Inject SecurityLog log;
  @Inject Time time;

  /** Opens a login; after a password alone it waits for a code if the person wants it so. */
  LoggedIn open(Person person, Device device, Proof proof) {
    boolean awaitsCode = proof == Proof.PASSWORD && codes.areOn(person.id());
    var session =
        new LoginSession(person.id(), device.address(), device.agent(), time.now())
            .by(proof.name(), awaitsCode);
    database.persist(session);
    if (!awaitsCode) {
      welcomeBack(person);
      log.note(person.id(), SecurityEventKind.LOGGED_IN, device.address(), device.agent());
    }
    return new LoggedIn(session.id(), actor(person), awaitsCode);
  }

  /** Whoever logs in does not want to leave any more. */
  void welcomeBack(Person person) {
    if (person.comeBack()) {
      log.note(person.id(), SecurityEventKind.DELETION_CANCELLED);
    }
  }

  /** Whoever a login is of, if they may log in. */
  Optional<Actor> actorOf(LoginSession session) {
    UUID impersonator = session.impersonator();
    return Optional.ofNullable(database.find(Person.class, session.personId()))
        .filter(Person::isActive)
        .map(this::actor)
        .filter(actor -> impersonator == null || mayLook(impersonator))
        .map(actor -> impersonator == null ? actor : actor.seenBy(impersonator));
  }

  private boolean mayLook(UUID administrator) {
    return Optional.ofNullable(database.find(Person.class, administrator))
        .filter(Person::isActive)
        .map(this::actor)
        .filter(actor -> actor.has(Scope.IDENTITY_IMPERSONATE))
        .isPresent();
  }

  /** Somebody in a browser. */
  Actor actor(Person person) {
    return new Actor(
        person.id(),
        person.username(),
        person.role(),
        Set.of(Scope.EVERYTHING),
        given.of(person.id()),
        new Appearance(person.language(), person.zone()));
  }
}

package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Seeing the platform as a member does, to help them: for an hour at most, and without changing
 * anything.
 */
@Stateless
public class Impersonations {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Reach reach;
  @Inject Time time;
  @Inject Event<AdminAct> acts;

  /**
   * Opens a login in which the actor sees what the member sees.
   *
   * @return the login's id
   * @throws OutOfReach when the member may do what the actor may not, or administers, too
   * @throws NoSuchPerson when nobody active has the username
   */
  public UUID start(
      Actor actor, String username, @NotBlank @Size(max = 500) String reason, Device device) {
    actor.mustHave(Scope.IDENTITY_IMPERSONATE);
    Person person = reach.within(actor, username);
    if (!person.isActive()) {
      throw new NoSuchPerson(username);
    }
    if (!actor.isPerson() || person.role() != Role.MEMBER) {
      throw new OutOfReach();
    }
    var session = new LoginSession(person.id(), device.address(), device.agent(), time.now());
    database.persist(session);
    database.flush();
    database
        .createNativeQuery("update identity.login_session set impersonator = ?2 where id = ?1")
        .setParameter(1, session.id())
        .setParameter(2, actor.personId())
        .executeUpdate();
    acts.fire(act(actor.personId(), "identity.impersonated", person.id()).because(reason.strip()));
    return session.id();
  }

  /** Ends such a login; ending it again changes nothing. */
  public void stop(UUID sessionId) {
    Optional.ofNullable(database.find(LoginSession.class, sessionId))
        .filter(LoginSession::isOpen)
        .ifPresent(this::end);
  }

  private void end(LoginSession session) {
    UUID administrator = session.impersonator();
    if (administrator != null) {
      session.end(time.now());
      acts.fire(act(administrator, "identity.impersonationEnded", session.personId()));
    }
  }

  private static AdminAct act(UUID administrator, String word, UUID person) {
    return new AdminAct(administrator, word, AdminAct.PERSON, person);
  }
}

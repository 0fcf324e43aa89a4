package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open logins of people. */
@ApplicationScoped
class LoginSessions {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Time time;
  @Inject IdentitySettings settings;
  @Inject Event<LoginsEnded> ended;

  /** Ends all logins of a person but one; null ends every one. */
  void endAll(UUID personId, @Nullable UUID except) {
    database
        .createNativeQuery(
            "update identity.login_session set ended_at = now()"
                + " where (person_id = ?1 or impersonator = ?1)"
                + " and ended_at is null and id <> ?2")
        .setParameter(1, personId)
        .setParameter(2, except == null ? new UUID(0, 0) : except)
        .executeUpdate();
    ended.fire(new LoginsEnded(personId));
  }

  /** Ends one. */
  void end(LoginSession session) {
    session.end(time.now());
    ended.fire(new LoginsEnded(session.personId()));
  }

  /** Those of them that are still good; asking is no sign that anybody is there. */
  Set<UUID> open(Set<UUID> logins) {
    return logins.isEmpty()
        ? Set.of()
        : Set.copyOf(
            database
                .createQuery(
                    "select s.id from LoginSession s where s.id in :logins and s.endedAt is null"
                        + " and s.awaitsCode = false and s.lastSeenAt > :since",
                    UUID.class)
                .setParameter("logins", logins)
                .setParameter(
                    "since", time.now().minus(settings.idle()).minus(LoginSession.SEEN_PRECISION))
                .getResultList());
  }
}

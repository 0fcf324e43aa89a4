package com.aetherial.identity;

import com.aetherial.identity.entity.LoginSession;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody is logged in, and what has happened to their account. */
@Stateless
public class Sessions {
  private static final int SHOWN_MAX = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject LoginSessions sessions;
  @Inject IdentitySettings settings;
  @Inject SecurityLog log;
  @Inject Time time;

  /** The open logins, the newest first; those unused for too long have ended by themselves. */
  public List<SessionView> of(Actor actor, @Nullable UUID here) {
    return database
        .createQuery(
            "select s from LoginSession s where s.personId = :person and s.endedAt is null"
                + " and s.impersonator is null and s.awaitsCode = false"
                + " and s.lastSeenAt > :since order by s.createdAt desc",
            LoginSession.class)
        .setParameter("person", actor.personId())
        .setParameter("since", time.now().minus(settings.idle()))
        .setMaxResults(SHOWN_MAX)
        .getResultList()
        .stream()
        .map(session -> view(session, here))
        .toList();
  }

  /**
   * Ends a login of the actor.
   *
   * @throws NoSuchSession when the actor has no such open login
   */
  public void revoke(Actor actor, UUID sessionId) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    sessions.end(
        Optional.ofNullable(database.find(LoginSession.class, sessionId))
            .filter(session -> session.personId().equals(actor.personId()) && session.isOpen())
            .orElseThrow(NoSuchSession::new));
    log.note(actor.personId(), SecurityEventKind.SESSION_REVOKED);
  }

  /** Ends every login of the actor but the one that asks. */
  public void revokeOthers(Actor actor, @Nullable UUID here) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    sessions.endAll(actor.personId(), here);
    log.note(actor.personId(), SecurityEventKind.SESSION_REVOKED);
  }

  /** What has happened to the actor's account, the newest first. */
  public List<SecurityEventView> history(Actor actor) {
    return log.of(actor.personId());
  }

  private static SessionView view(LoginSession session, @Nullable UUID here) {
    return new SessionView(
        session.id(),
        session.address(),
        session.agent(),
        session.createdAt(),
        session.lastSeenAt(),
        session.id().equals(here));
  }
}

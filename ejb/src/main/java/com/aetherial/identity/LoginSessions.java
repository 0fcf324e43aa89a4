package com.aetherial.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open logins of people. */
@ApplicationScoped
class LoginSessions {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

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
  }
}

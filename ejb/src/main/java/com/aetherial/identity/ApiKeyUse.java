package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** When a key was last used, to the minute: a write per request would cost more than it tells. */
@Stateless
public class ApiKeyUse {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Notes that the key is in use now, in a transaction of its own. */
  @TransactionAttribute(REQUIRES_NEW)
  public void note(UUID id) {
    database
        .createNativeQuery("update identity.api_key set last_used_at = now() where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }
}

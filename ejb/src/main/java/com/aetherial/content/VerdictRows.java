package com.aetherial.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about items. */
@ApplicationScoped
class VerdictRows {
  private static final String DECIDED =
      " decided_by = cast(nullif(?2, '') as uuid), decided_at = now() where id = ?1";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void approve(UUID id, @Nullable UUID by) {
    decide(
            "state = 'APPROVED', hidden = false, publish_at = null, reason = null, note = null,",
            id,
            by)
        .executeUpdate();
  }

  void reject(UUID id, UUID by, RejectItem why) {
    decide(
            "state = 'REJECTED', hidden = true, featured = false, publish_at = null, reason = ?3,"
                + " note = ?4,",
            id,
            by)
        .setParameter(3, why.reason().name())
        .setParameter(4, why.note().strip())
        .executeUpdate();
  }

  void schedule(UUID id, UUID by, Instant at) {
    decide(
            "state = 'SCHEDULED', hidden = true, featured = false,"
                + " publish_at = cast(?3 as timestamptz),",
            id,
            by)
        .setParameter(3, at.toString())
        .executeUpdate();
  }

  void feature(UUID id, boolean featured) {
    database
        .createNativeQuery("update content.item set featured = ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, featured)
        .executeUpdate();
  }

  private Query decide(String what, UUID id, @Nullable UUID by) {
    return database
        .createNativeQuery("update content.item set " + what + DECIDED)
        .setParameter(1, id)
        .setParameter(2, by == null ? "" : by.toString());
  }
}

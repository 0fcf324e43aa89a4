package com.aetherial.identity;

import com.aetherial.kernel.ContentJudged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What of profiles was taken down. */
@ApplicationScoped
public class HiddenParts {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Set<String> of(UUID person) {
    List<?> rows =
        database
            .createNativeQuery("select part from identity.hidden_part where person_id = ?1")
            .setParameter(1, person)
            .getResultList();
    return rows.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
  }

  /** Does as moderators decided. */
  void judged(@Observes ContentJudged verdict) {
    if (verdict.module().equals(ProfileContent.MODULE)) {
      database
          .createNativeQuery(
              verdict.isVisible()
                  ? "delete from identity.hidden_part where person_id = ?1 and part = ?2"
                  : "insert into identity.hidden_part (person_id, part) values (?1, ?2)"
                      + " on conflict (person_id, part) do nothing")
          .setParameter(1, UUID.fromString(verdict.entityId()))
          .setParameter(2, verdict.type())
          .executeUpdate();
    }
  }
}

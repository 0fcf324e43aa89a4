package com.aetherial.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people may do beyond their rank, read with every login and request. */
@ApplicationScoped
class GivenPermissions {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Set<String> of(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select distinct resource || ':' || action from identity.permissions"
                    + " where user_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
  }
}

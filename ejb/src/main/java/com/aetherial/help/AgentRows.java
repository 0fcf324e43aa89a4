package com.aetherial.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may answer tickets, and whom answers reach. */
@ApplicationScoped
class AgentRows {
  private static final String AGENTS =
      " from identity.person p where p.state = 'ACTIVE' and (p.role in ('STAFF', 'ADMIN')"
          + " or exists (select from identity.permissions g where g.user_id = p.id"
          + " and g.resource = 'help' and g.action = 'answer'))";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Everybody who answers, but for who asks. */
  Set<UUID> agents(UUID asking) {
    List<?> rows = query("select p.id" + AGENTS + " and p.id <> ?1", asking).getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  List<String> usernames() {
    List<?> rows =
        query("select p.username" + AGENTS + " order by lower(p.username)").getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  Optional<UUID> named(String username) {
    List<?> rows =
        query("select p.id" + AGENTS + " and lower(p.username) = lower(?1)", username)
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  boolean isAgent(UUID person) {
    return !query("select 1" + AGENTS + " and p.id = ?1", person).getResultList().isEmpty();
  }

  /** Where mail reaches a person, if they confirmed that it does. */
  Optional<Reader> reader(UUID person) {
    List<?> rows =
        query(
                "select email, full_name, language from identity.person where id = ?1"
                    + " and state = 'ACTIVE' and email_verified_at is not null",
                person)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> new Reader((String) row[0], (String) row[1], (String) row[2]));
  }

  private Query query(String sql, Object... values) {
    Query query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  /** Somebody who gets a letter. */
  record Reader(String address, String name, @Nullable String language) {}
}

package com.aetherial.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.aetherial.identity.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All people. */
@ApplicationScoped
class Persons {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void add(Person person) {
    database.persist(person);
    database.flush();
  }

  Optional<Person> find(UUID id) {
    return Optional.ofNullable(database.find(Person.class, id));
  }

  Optional<Person> withUsername(String username) {
    return one("select p from Person p where lower(p.username) = lower(:name)", username);
  }

  Optional<Person> withEmail(String email) {
    return one("select p from Person p where lower(p.email) = lower(:name)", email);
  }

  Map<UUID, String> usernames(Set<UUID> ids) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, username from identity.person where id = any (cast(?1 as uuid[]))")
            .setParameter(1, ids.stream().map(UUID::toString).collect(joining(",", "{", "}")))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  private Optional<Person> one(String query, String name) {
    List<Person> found =
        database.createQuery(query, Person.class).setParameter("name", name).getResultList();
    return found.stream().findFirst();
  }
}

package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

  private Optional<Person> one(String query, String name) {
    List<Person> found =
        database.createQuery(query, Person.class).setParameter("name", name).getResultList();
    return found.stream().findFirst();
  }
}

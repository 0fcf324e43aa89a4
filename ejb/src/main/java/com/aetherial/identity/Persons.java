package com.aetherial.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Jsonp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** All people. */
@ApplicationScoped
class Persons {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9_.-]+");

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Lets nobody else sign up with these names until the transaction ends. */
  void reserve(String username, String email) {
    database
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended('username:' || lower(?1), 0))"
                + " as text), cast(pg_advisory_xact_lock("
                + "hashtextextended('email:' || lower(?2), 0)) as text)")
        .setParameter(1, username)
        .setParameter(2, email)
        .getSingleResult();
  }

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

  /** Whoever has this as username or, with an @ in it, as email address. */
  Optional<Person> called(String name) {
    return name.contains("@") ? withEmail(name) : withUsername(name);
  }

  /** Who can be reached by this username now; only what everybody may know is read. */
  Optional<PersonName> reachable(String username) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, username, full_name from identity.person"
                    + " where lower(username) = lower(?1) and state = 'ACTIVE'")
            .setParameter(1, username)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Persons::name).findFirst();
  }

  private static PersonName name(Object[] row) {
    return new PersonName((UUID) row[0], (String) row[1], (String) row[2]);
  }

  /** The same for somebody who wants to send something, in one query. */
  Optional<PersonName> receiver(String username, UUID sender) {
    List<?> rows =
        database
            .createNativeQuery(
                "select p.id, p.username, p.full_name, exists (select from identity.block b"
                    + " where b.person_id = p.id and b.blocked_id = ?2)"
                    + " or exists (select from identity.choice c where c.person_id = p.id"
                    + " and c.section = 'PRIVACY' and c.chosen ->> 'contact' = 'nobody')"
                    + " from identity.person p"
                    + " where lower(p.username) = lower(?1) and p.state = 'ACTIVE'")
            .setParameter(1, username)
            .setParameter(2, sender)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Persons::reached).findFirst();
  }

  private static PersonName reached(Object[] row) {
    if (Boolean.TRUE.equals(row[3])) {
      throw new NotReachable();
    }
    return name(row);
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

  Map<String, PersonName> withUsernames(Set<String> usernames) {
    List<?> rows =
        database
            .createNativeQuery(
                "select p.id, p.username, p.full_name"
                    + " from jsonb_array_elements_text(cast(?1 as jsonb)) wanted (name)"
                    + " join identity.person p on lower(p.username) = wanted.name"
                    + " where p.state = 'ACTIVE'")
            .setParameter(1, Jsonp.array(keys(usernames)).build().toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(Persons::name)
        .collect(toUnmodifiableMap(name -> key(name.username()), name -> name));
  }

  @SuppressWarnings("unchecked")
  Set<UUID> administrators() {
    return Set.copyOf(
        database
            .createNativeQuery(
                "select id from identity.person where role = 'ADMIN' and state = 'ACTIVE'")
            .getResultList());
  }

  private static Set<String> keys(Set<String> usernames) {
    return usernames.stream()
        .map(Persons::key)
        .filter(key -> USERNAME.matcher(key).matches())
        .collect(toUnmodifiableSet());
  }

  private static String key(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  private Optional<Person> one(String query, String name) {
    var asked = database.createQuery(query, Person.class).setParameter("name", name);
    return asked.getResultList().stream().findFirst();
  }
}

package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who may be called what. A name that somebody gave up stays theirs for ninety days, so that nobody
 * collects coins that were meant for them.
 */
@ApplicationScoped
class Usernames {
  private static final Duration COOL_DOWN = Duration.ofDays(30);
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject Time time;

  void mustBeFree(String username) {
    if (persons.withUsername(username).isPresent() || isKept(username, NOBODY)) {
      throw new UsernameTaken();
    }
  }

  void change(Person person, String username) {
    mustBeOldEnough(person);
    persons.reserve(username, person.email());
    boolean isOwn = person.username().equalsIgnoreCase(username);
    if ((!isOwn && persons.withUsername(username).isPresent()) || isKept(username, person.id())) {
      throw new UsernameTaken();
    }
    if (!isOwn) {
      keep(person);
    }
    person.rename(username, time.now());
  }

  private void mustBeOldEnough(Person person) {
    Instant last = person.usernameChangedAt();
    if (last != null && last.plus(COOL_DOWN).isAfter(time.now())) {
      throw new UsernameChangedLately();
    }
  }

  private boolean isKept(String username, UUID by) {
    return !database
        .createNativeQuery(
            "select 1 from identity.former_username where username_key = lower(?1)"
                + " and kept_until > now() and person_id <> ?2")
        .setParameter(1, username)
        .setParameter(2, by)
        .getResultList()
        .isEmpty();
  }

  private void keep(Person person) {
    database
        .createNativeQuery(
            "insert into identity.former_username (username_key, person_id, kept_until)"
                + " values (lower(?1), ?2, now() + interval '90 days') on conflict (username_key)"
                + " do update set person_id = excluded.person_id, kept_until = excluded.kept_until")
        .setParameter(1, person.username())
        .setParameter(2, person.id())
        .executeUpdate();
  }
}

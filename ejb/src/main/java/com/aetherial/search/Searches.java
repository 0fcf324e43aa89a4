package com.aetherial.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What people looked for lately, and what nobody found. */
@Dependent
class Searches {
  private static final int RECENT_MAX = 20;
  private static final int MISSED_MAX = 1_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Keeps the words as the latest; only the latest few are kept. */
  void remember(UUID person, String words) {
    database
        .createNativeQuery(
            "with kept as (insert into search.recent (person_id, words) values (?1, ?2)"
                + " on conflict (person_id, words) do update set last_at = now() returning 1)"
                + " delete from search.recent where person_id = ?1 and words in (select words"
                + " from search.recent where person_id = ?1 and words <> ?2"
                + " order by last_at desc offset ?3)")
        .setParameter(1, person)
        .setParameter(2, words)
        .setParameter(3, RECENT_MAX - 1)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<String> recent(UUID person, int limit) {
    return database
        .createNativeQuery(
            "select words from search.recent where person_id = ?1 order by last_at desc limit ?2")
        .setParameter(1, person)
        .setParameter(2, limit)
        .getResultList();
  }

  void forgetRecent(UUID person) {
    delete("recent", person);
  }

  /** Forgets everything that a person looked for. */
  void forget(UUID person) {
    delete("recent", person);
    delete("saved", person);
  }

  /** Counts words that led nowhere; only the latest are kept, whatever somebody types. */
  void miss(String words) {
    database
        .createNativeQuery(
            "with kept as (insert into search.missed as known (words) values (?1) on conflict"
                + " (words) do update set times = known.times + 1, last_at = now() returning 1)"
                + " delete from search.missed where words in (select words from search.missed"
                + " where words in (select words from search.missed where words <> ?1"
                + " order by last_at desc offset ?2) for update skip locked)")
        .setParameter(1, words.toLowerCase(Locale.ROOT))
        .setParameter(2, MISSED_MAX - 1)
        .executeUpdate();
  }

  private void delete(String table, UUID person) {
    database
        .createNativeQuery("delete from search." + table + " where person_id = ?1")
        .setParameter(1, person)
        .executeUpdate();
  }
}

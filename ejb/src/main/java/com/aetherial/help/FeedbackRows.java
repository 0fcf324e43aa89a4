package com.aetherial.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What readers said of articles, and what they looked for in vain. */
@ApplicationScoped
class FeedbackRows {
  /** What nobody has looked for in a long time makes room. */
  private static final int MISSES_MAX = 1_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Keeps what a reader says, in place of what they said before. */
  void put(String slug, HelpReader reader, boolean isHelpful) {
    database
        .createNativeQuery(
            "insert into help.feedback (article, reader, person_id, is_helpful)"
                + " values (?1, ?2, cast(nullif(?3, '') as uuid), ?4)"
                + " on conflict (article, reader) do update"
                + " set is_helpful = excluded.is_helpful, given_at = now()")
        .setParameter(1, slug)
        .setParameter(2, reader.key())
        .setParameter(3, reader.personId() == null ? "" : reader.personId().toString())
        .setParameter(4, isHelpful)
        .executeUpdate();
  }

  @Nullable Boolean of(String slug, HelpReader reader) {
    List<?> rows =
        database
            .createNativeQuery(
                "select is_helpful from help.feedback where article = ?1 and reader = ?2")
            .setParameter(1, slug)
            .setParameter(2, reader.key())
            .getResultList();
    return rows.isEmpty() ? null : (Boolean) rows.get(0);
  }

  void miss(String words, Locale language) {
    database
        .createNativeQuery(
            "insert into help.miss (words, language) values (?1, ?2)"
                + " on conflict (words, language) do update"
                + " set times = help.miss.times + 1, last_at = now()")
        .setParameter(1, words)
        .setParameter(2, language.getLanguage())
        .executeUpdate();
    database
        .createNativeQuery(
            "delete from help.miss where (words, language) in (select words, language"
                + " from help.miss order by last_at desc offset ?1)")
        .setParameter(1, MISSES_MAX)
        .executeUpdate();
  }
}

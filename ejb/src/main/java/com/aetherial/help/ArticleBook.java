package com.aetherial.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Writes down what becomes of articles and shelves. */
@ApplicationScoped
class ArticleBook {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** One writer after the other, as versions are numbered. */
  void lock(String slug) {
    database
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock("
                + "hashtextextended('help.article:' || ?1, 0)) as text)")
        .setParameter(1, slug)
        .getSingleResult();
  }

  /** Makes an article, which nobody sees yet, or moves one that there is. */
  void shelve(EditArticle wish) {
    change(
        "insert into help.article (slug, category, place, is_published, pages, related)"
            + " values (?1, ?2, 1000, false, ?3, ?4) on conflict (slug) do update"
            + " set category = excluded.category, pages = excluded.pages,"
            + " related = excluded.related",
        wish.slug(),
        wish.category(),
        wish.pages(),
        wish.related());
  }

  void add(EditArticle wish, UUID author) {
    change(
        "insert into help.article_version"
            + " (article, language, number, title, summary, body, origin, author)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, 'EDITED', ?7)",
        wish.slug(),
        wish.language(),
        wish.seen() + 1,
        wish.title().strip(),
        wish.summary(),
        wish.body().strip(),
        author);
  }

  /** Adds an earlier version anew; false when there is none with the number. */
  boolean revert(String slug, String language, int number, UUID author) {
    return change(
            "insert into help.article_version"
                + " (article, language, number, title, summary, body, origin, author)"
                + " select v.article, v.language, n.number + 1, v.title, v.summary, v.body,"
                + " 'REVERTED', ?4 from help.article_version v join help.newest n"
                + " on n.article = v.article and n.language = v.language"
                + " where v.article = ?1 and v.language = ?2 and v.number = ?3",
            slug,
            language,
            number,
            author)
        == 1;
  }

  void publish(String slug, boolean isPublished) {
    change("update help.article set is_published = ?2 where slug = ?1", slug, isPublished);
  }

  boolean knowsCategory(String word) {
    return !database
        .createNativeQuery("select 1 from help.category where word = ?1")
        .setParameter(1, word)
        .getResultList()
        .isEmpty();
  }

  void put(PutCategory wish) {
    change(
        "insert into help.category (word, place, icon) values (?1, ?2, 'help')"
            + " on conflict (word) do update set place = excluded.place",
        wish.word(),
        wish.place());
    change(
        "insert into help.category_name (category, language, title, summary)"
            + " values (?1, ?2, ?3, ?4) on conflict (category, language) do update"
            + " set title = excluded.title, summary = excluded.summary",
        wish.word(),
        wish.language(),
        wish.title().strip(),
        wish.summary());
  }

  /** Removes an empty shelf; false when something stands on it or there is none. */
  boolean remove(String word) {
    return change(
            "delete from help.category c where word = ?1"
                + " and not exists (select from help.article where category = c.word)",
            word)
        == 1;
  }

  private int change(String sql, Object... values) {
    var command = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      command.setParameter(i + 1, values[i]);
    }
    return command.executeUpdate();
  }
}

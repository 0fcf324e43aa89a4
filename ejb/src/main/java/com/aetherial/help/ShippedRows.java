package com.aetherial.help;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes down what the platform brings along, where nobody wrote something else. */
@ApplicationScoped
class ShippedRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Two nodes that start together load one after the other. */
  void lock() {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('help.shipped')) as text)")
        .getSingleResult();
  }

  void shelve(HelpSource source) {
    database
        .createNativeQuery(
            "insert into help.category (word, place, icon) values (?1, ?2, ?3)"
                + " on conflict (word) do nothing")
        .setParameter(1, source.category())
        .setParameter(2, source.place())
        .setParameter(3, source.icon())
        .executeUpdate();
  }

  void name(String category, String language, ShippedText text) {
    database
        .createNativeQuery(
            "insert into help.category_name (category, language, title, summary)"
                + " values (?1, ?2, ?3, ?4) on conflict (category, language) do nothing")
        .setParameter(1, category)
        .setParameter(2, language)
        .setParameter(3, text.title())
        .setParameter(4, text.summary())
        .executeUpdate();
  }

  /** Where it leads from and to follows the file until an administrator has written there. */
  void article(String slug, String category, int place, ShippedText facts) {
    database
        .createNativeQuery(
            "insert into help.article (slug, category, place, is_published, pages, related)"
                + " values (?1, ?2, ?3, true, ?4, ?5) on conflict (slug) do update"
                + " set pages = excluded.pages, related = excluded.related"
                + " where not exists (select from help.article_version v"
                + " where v.article = excluded.slug and v.origin <> 'SHIPPED')")
        .setParameter(1, slug)
        .setParameter(2, category)
        .setParameter(3, place)
        .setParameter(4, facts.fact("pages"))
        .setParameter(5, facts.fact("related"))
        .executeUpdate();
  }

  /** Adds a version unless the newest one is as new, or is an administrator's. */
  void add(String slug, String language, ShippedText text) {
    database
        .createNativeQuery(
            "insert into help.article_version"
                + " (article, language, number, title, summary, body, origin, shipped)"
                + " select ?1, ?2, coalesce(max(n.number), 0) + 1, ?3, ?4, ?5, 'SHIPPED', ?6"
                + " from (select 1) one left join help.newest n"
                + " on n.article = ?1 and n.language = ?2"
                + " having bool_and(n.number is null"
                + " or (n.origin = 'SHIPPED' and n.shipped < ?6))")
        .setParameter(1, slug)
        .setParameter(2, language)
        .setParameter(3, text.title())
        .setParameter(4, text.summary())
        .setParameter(5, text.body())
        .setParameter(6, text.version())
        .executeUpdate();
  }
}

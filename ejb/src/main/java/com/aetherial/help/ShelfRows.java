package com.aetherial.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The shelves, named in the language that is nearest to the reader's. */
@ApplicationScoped
class ShelfRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject ArticleRows articles;

  /** The shelves with what is published on them. */
  List<CategoryView> all(Locale language) {
    Map<String, List<ArticleLine>> lines =
        articles.all(language).stream().collect(Collectors.groupingBy(ArticleLine::category));
    List<?> rows =
        database
            .createNativeQuery(
                "select c.word, c.icon, n.title, n.summary from help.category c"
                    + " join lateral (select title, summary from help.category_name"
                    + " where category = c.word order by language = ?1 desc,"
                    + " language = 'en' desc, language limit 1) n on true order by c.place, c.word")
            .setParameter(1, language.getLanguage())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> shelf(row, lines)).toList();
  }

  private static CategoryView shelf(Object[] row, Map<String, List<ArticleLine>> lines) {
    String word = (String) row[0];
    return new CategoryView(
        word,
        (String) row[1],
        (String) row[2],
        (String) row[3],
        lines.getOrDefault(word, List.of()));
  }
}

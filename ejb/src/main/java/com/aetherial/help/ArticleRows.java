package com.aetherial.help;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published articles, each in the language that is nearest to the reader's. */
@ApplicationScoped
class ArticleRows {
  /** The reader's language, else English, else whichever there is. */
  private static final String NEAREST =
      "with nearest as (select distinct on (n.article) a.slug, a.category, a.place, a.related,"
          + " n.language, n.title, n.summary, n.body, n.words, n.made_at"
          + " from help.newest n join help.article a on a.slug = n.article"
          + " where a.is_published"
          + " order by n.article, n.language = ?1 desc, n.language = 'en' desc, n.language)"
          + " select slug, category, language, title, summary";

  private static final String LANGUAGE =
      "cast(case language when 'de' then 'pg_catalog.german'"
          + " when 'ar' then 'pg_catalog.arabic' else 'pg_catalog.english' end as regconfig)";
  private static final int FOUND_MAX = 30;
  private static final int SHELF_MAX = 200;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<ArticleLine> all(Locale language) {
    return lines(
        database
            .createNativeQuery(NEAREST + " from nearest order by category, place, slug")
            .setParameter(1, language.getLanguage())
            .setMaxResults(SHELF_MAX)
            .getResultList());
  }

  Optional<ArticleView> find(String slug, Locale language) {
    List<?> rows =
        database
            .createNativeQuery(NEAREST + ", body, made_at, related from nearest where slug = ?2")
            .setParameter(1, language.getLanguage())
            .setParameter(2, slug)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> view(row, related((String) row[7], language)));
  }

  /** All articles with their words, for those who read the language. */
  List<ArticleText> texts(Locale language) {
    List<?> rows =
        database
            .createNativeQuery(NEAREST + ", body, made_at from nearest order by slug")
            .setParameter(1, language.getLanguage())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ArticleText(
                    ArticleLine.of(row), Markdown.plain((String) row[5]), Moments.of(row[6])))
        .toList();
  }

  /** Articles with all of the words, the best first; {@code join} is what stands between words. */
  List<ArticleLine> search(List<String> words, String join, Locale language) {
    String wanted = String.join(join, words.stream().map(word -> word + ":*").toList());
    return lines(
        database
            .createNativeQuery(
                NEAREST
                    + " from nearest, lateral (select to_tsquery("
                    + LANGUAGE
                    + ", ?2) as wanted) q where words @@ wanted"
                    + " order by ts_rank(words, wanted) desc, slug")
            .setParameter(1, language.getLanguage())
            .setParameter(2, wanted)
            .setMaxResults(FOUND_MAX)
            .getResultList());
  }

  /** The article whose pages a path lies below: of several, the one that names the nearest. */
  Optional<String> about(String path) {
    List<?> rows =
        database
            .createNativeQuery(
                "select a.slug from help.article a,"
                    + " lateral unnest(string_to_array(a.pages, ' ')) as p (page)"
                    + " where a.is_published and p.page <> ''"
                    + " and (?1 = p.page or starts_with(?1, p.page || '/'))"
                    + " order by length(p.page) desc, a.place, a.slug")
            .setParameter(1, path)
            .setMaxResults(1)
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  private List<ArticleLine> related(String slugs, Locale language) {
    List<String> wanted = Arrays.asList(slugs.split(" ", -1));
    return all(language).stream().filter(line -> wanted.contains(line.slug())).toList();
  }

  private static ArticleView view(Object[] row, List<ArticleLine> related) {
    ArticleLine line = ArticleLine.of(row);
    return new ArticleView(
        line.slug(),
        line.category(),
        line.language(),
        line.title(),
        line.summary(),
        Markdown.html((String) row[5]),
        Moments.of(row[6]),
        related,
        null);
  }

  private static List<ArticleLine> lines(List<?> rows) {
    return rows.stream().map(Object[].class::cast).map(ArticleLine::of).toList();
  }
}

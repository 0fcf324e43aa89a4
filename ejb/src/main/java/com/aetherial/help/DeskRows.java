package com.aetherial.help;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles as those see them who write them. */
@ApplicationScoped
class DeskRows {
  private static final int SHOWN_MAX = 500;
  private static final int VERSIONS_MAX = 100;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<DeskArticle> all(Locale language) {
    return rows(query(
            "select a.slug, a.category, (select n.title from help.newest n"
                + " where n.article = a.slug order by n.language = ?1 desc,"
                + " n.language = 'en' desc limit 1), a.is_published,"
                + " (select string_agg(n.language, ' ' order by n.language)"
                + " from help.newest n where n.article = a.slug),"
                + " (select count(*) from help.feedback f where f.article = a.slug"
                + " and f.is_helpful), (select count(*) from help.feedback f"
                + " where f.article = a.slug and not f.is_helpful)"
                + " from help.article a order by a.category, a.place, a.slug",
            language.getLanguage()))
        .map(DeskRows::article)
        .limit(SHOWN_MAX)
        .toList();
  }

  Optional<EditedArticle> find(String slug, String language) {
    return rows(query(
            "select a.slug, a.category, a.is_published, a.pages, a.related,"
                + " coalesce(n.number, 0), n.title, n.summary, n.body"
                + " from help.article a left join help.newest n on n.article = a.slug"
                + " and n.language = ?2 where a.slug = ?1",
            slug,
            language))
        .findFirst()
        .map(row -> edited(row, language, versions(slug, language)));
  }

  List<MissView> misses() {
    return rows(query(
            "select words, language, times, last_at from help.miss"
                + " order by times desc, last_at desc"))
        .limit(VERSIONS_MAX)
        .map(
            row ->
                new MissView(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    Moments.of(row[3])))
        .toList();
  }

  private List<VersionView> versions(String slug, String language) {
    return rows(query(
            "select v.number, v.title, v.origin, p.username, v.made_at"
                + " from help.article_version v left join identity.person p on p.id = v.author"
                + " where v.article = ?1 and v.language = ?2 order by v.number desc",
            slug,
            language))
        .limit(VERSIONS_MAX)
        .map(
            row ->
                new VersionView(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    Moments.of(row[4])))
        .toList();
  }

  private static DeskArticle article(Object[] row) {
    return new DeskArticle(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        (String) row[4],
        ((Number) row[5]).longValue(),
        ((Number) row[6]).longValue());
  }

  private static EditedArticle edited(Object[] row, String language, List<VersionView> versions) {
    return new EditedArticle(
        (String) row[0],
        language,
        (String) row[1],
        (Boolean) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue(),
        (String) row[6],
        (String) row[7],
        (String) row[8],
        versions);
  }

  private static Stream<Object[]> rows(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast);
  }

  private Query query(String sql, Object... values) {
    Query query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}

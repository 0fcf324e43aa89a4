package com.aetherial.notifications;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchText;
import com.aetherial.kernel.Settled;
import com.aetherial.kernel.Tidings;
import com.aetherial.kernel.Writing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** People find what they were told, in the language that they read. */
@ApplicationScoped
public class NoticesFound implements SearchSource {
  private static final String NOTICES =
      "select cast(n.id as text), n.person_id, n.kind, n.wording, n.facts, n.title, n.body, n.link,"
          + " n.last_at, p.language from notifications.notification n"
          + " join identity.person p on p.id = n.person_id where ";
  private static final String BEGINNING = Instant.EPOCH + " " + new UUID(0, 0);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Settled settled;

  @Override
  public String module() {
    return "notifications";
  }

  @Override
  public String type() {
    return "notice";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.FOLLOWED;
  }

  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return rows(
            database
                .createNativeQuery(
                    NOTICES
                        + "n.id in (select cast(id as uuid)"
                        + " from jsonb_array_elements_text(cast(?1 as jsonb)) wanted (id))")
                .setParameter(1, Jsonp.array(ids).build().toString()))
        .stream()
        .map(NoticesFound::entry)
        .toList();
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    String[] known = (cursor.isEmpty() ? BEGINNING : cursor).split(" ", 2);
    List<Object[]> rows =
        rows(
            database
                .createNativeQuery(
                    NOTICES
                        + "(n.last_at, n.id) > (cast(?1 as timestamptz), cast(?2 as uuid))"
                        + " and n.last_at < cast(?3 as timestamptz)"
                        + " order by n.last_at, n.id limit ?4")
                .setParameter(1, known[0])
                .setParameter(2, known[1])
                .setParameter(3, settled.moment().toString())
                .setParameter(4, limit));
    String last = cursor;
    if (!rows.isEmpty()) {
      Object[] row = rows.get(rows.size() - 1);
      last = Moments.of(row[8]) + " " + row[0];
    }
    return new SearchBatch(
        rows.stream().map(NoticesFound::entry).toList(), last, rows.size() < limit);
  }

  private static SearchEntry entry(Object[] row) {
    Locale language = Languages.orUsual((String) row[9]);
    Tidings tidings =
        Told.of(
            (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6]);
    Writing writing = Writing.in(language);
    return new SearchEntry(
            (String) row[0],
            new SearchText(tidings.title(writing), tidings.text(writing))
                .in(language.getLanguage()),
            SearchReaders.only((UUID) row[1]).with(Scope.NOTIFICATIONS_READ.code()),
            (String) row[7])
        .at(Moments.of(row[8]));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}

package com.aetherial.help;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A member finds what they asked and what was answered; notes are found by nobody. */
@ApplicationScoped
public class TicketsFound implements SearchSource {
  static final String TYPE = "ticket";

  private static final String SELECT =
      "select t.id, t.number, t.subject, t.person_id, t.changed_at,"
          + " (select string_agg(left(m.body, 2000), E'\\n' order by m.number)"
          + " from help.ticket_message m where m.ticket_id = t.id and m.kind <> 'NOTE')"
          + " from help.ticket t ";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public String module() {
    return "help";
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return entries(
        database
            .createNativeQuery(SELECT + "where cast(t.id as text) = any (string_to_array(?1, ' '))")
            .setParameter(1, String.join(" ", ids))
            .getResultList());
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    long last = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
    List<?> rows =
        database
            .createNativeQuery(SELECT + "where t.number > ?1 order by t.number")
            .setParameter(1, last)
            .setMaxResults(limit)
            .getResultList();
    String next = rows.isEmpty() ? cursor : ((Object[]) rows.get(rows.size() - 1))[1].toString();
    return new SearchBatch(entries(rows), next, rows.size() < limit);
  }

  private static List<SearchEntry> entries(List<?> rows) {
    return rows.stream().map(Object[].class::cast).map(TicketsFound::entry).toList();
  }

  private static SearchEntry entry(Object[] row) {
    return new SearchEntry(
            row[0].toString(),
            new SearchText((String) row[2], String.valueOf(row[5])).tagged("#" + row[1]),
            SearchReaders.only((UUID) row[3]).with(Scope.HELP_READ.code()),
            "/tickets/ticket?id=" + row[0])
        .at(Moments.of(row[4]));
  }
}

package com.aetherial.identity;

import com.aetherial.kernel.Activity;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.ContentJudged;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchChanged;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * People are found as they want to be: by everybody, by members or by nobody. What only members may
 * read of somebody whom everybody finds is not among their words, or a search would tell it; nor is
 * what moderators took down.
 */
@ApplicationScoped
public class PeopleFound implements SearchSource {
  private static final String TYPE = "person";
  private static final Set<String> CHANGING =
      Set.of("profileChanged", "choicesChanged", "choicesUndone", "usernameChanged");
  private static final String PEOPLE =
      """
      select cast(p.id as text), p.username, p.full_name, c.profile, concat_ws(' ',
        case when h.part is null
          and (r.bio_to = 'EVERYBODY' or (r.bio_to = 'MEMBERS' and c.profile = 'members'))
          then r.bio end,
        case when r.location_to = 'EVERYBODY' or (r.location_to = 'MEMBERS'
          and c.profile = 'members') then r.location end)
      from identity.person p
      left join identity.profile r on r.person_id = p.id
      left join identity.hidden_part h on h.person_id = p.id and h.part = 'profile'
      cross join lateral (select coalesce((select h.chosen ->> 'profile' from identity.choice h
        where h.person_id = p.id and h.section = 'PRIVACY'), 'everybody') as profile) c
      where p.state <> 'DELETED'
      """;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Event<SearchChanged> changed;

  @Override
  public String module() {
    return "identity";
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return entries(
        rows(
            database
                .createNativeQuery(
                    PEOPLE
                        + " and p.id in (select cast(id as uuid)"
                        + " from jsonb_array_elements_text(cast(?1 as jsonb)) wanted (id))")
                .setParameter(1, Jsonp.array(ids).build().toString())));
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    List<Object[]> rows =
        rows(
            database
                .createNativeQuery(PEOPLE + " and p.id > cast(?1 as uuid) order by p.id limit ?2")
                .setParameter(1, cursor.isEmpty() ? new UUID(0, 0).toString() : cursor)
                .setParameter(2, limit));
    String last = rows.isEmpty() ? cursor : (String) rows.get(rows.size() - 1)[0];
    return new SearchBatch(entries(rows), last, rows.size() < limit);
  }

  void note(@Observes PersonSignedUp joined) {
    changed.fire(new SearchChanged(module(), TYPE, joined.personId().toString()));
  }

  void note(@Observes Activity activity) {
    if (activity.module().equals(module()) && CHANGING.contains(activity.action())) {
      changed.fire(new SearchChanged(module(), TYPE, activity.personId().toString()));
    }
  }

  void note(@Observes ContentJudged verdict) {
    if (verdict.module().equals(module()) && verdict.type().equals(ProfileContent.PROFILE)) {
      changed.fire(new SearchChanged(module(), TYPE, verdict.entityId()));
    }
  }

  void note(@Observes AdminAct act) {
    if (act.act().equals("identity.renamed")) {
      changed.fire(new SearchChanged(module(), TYPE, act.objectId()));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static List<SearchEntry> entries(List<Object[]> rows) {
    return rows.stream().filter(row -> !"nobody".equals(row[3])).map(PeopleFound::entry).toList();
  }

  private static SearchEntry entry(Object[] row) {
    String username = (String) row[1];
    SearchReaders readers =
        "members".equals(row[3]) ? SearchReaders.members() : SearchReaders.everybody();
    return new SearchEntry(
        (String) row[0],
        new SearchText((String) row[2], (String) row[4]).tagged(username),
        readers.of(UUID.fromString((String) row[0])),
        "/people/" + username);
  }
}

package com.aetherial.notifications;

import com.aetherial.kernel.Jsonp;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes the notices of a transaction in one statement, however many they are. */
@Dependent
class NoticeWriter {
  private static final String WRITE =
      """
      insert into notifications.notification as known
        (id, person_id, kind, title, body, link, group_key, times, is_shown, mail_at,
          wording, facts, push_at)
      select n.id, n.person, n.kind, n.title, n.body, n.link, n."group", n.times,
        coalesce(p.in_app, true),
        notifications.mail_time(now(), p.mail, h.zone, h.quiet_from, h.quiet_to, h.digest_at),
        n.wording, n.facts,
        case when coalesce(p.push, true)
            and exists (select from notifications.device d where d.person_id = n.person)
          then notifications.mail_time(now(), 'NOW', h.zone, h.quiet_from, h.quiet_to, null) end
      from jsonb_to_recordset(cast(?1 as jsonb)) as n (id uuid, person uuid, kind text,
        title text, body text, link text, "group" text, times integer,
        wording text, facts text)
      left join notifications.preference p
        on p.person_id = n.person and p.topic = split_part(n.kind, '.', 1)
      left join notifications.habit h on h.person_id = n.person
      on conflict (person_id, group_key) where group_key is not null do update
        set times = known.times + excluded.times, title = excluded.title, body = excluded.body,
          link = excluded.link, last_at = now(), wording = excluded.wording,
          facts = excluded.facts
      """;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * At the end of a transaction its entities are written already; a flush would write them again.
   */
  void write(List<NoticeRow> rows) {
    JsonArrayBuilder json = Jsonp.array();
    rows.forEach(row -> json.add(row.json()));
    database
        .createNativeQuery(WRITE)
        // What the transaction has changed is being written already; a flush would write it twice.
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, json.build().toString())
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }
}

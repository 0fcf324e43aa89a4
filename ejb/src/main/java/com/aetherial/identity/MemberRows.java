package com.aetherial.identity;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members as administrators list them, the newest first. */
@ApplicationScoped
class MemberRows {
  private static final String LINES =
      "select p.id, p.username, p.full_name, p.email, p.role, p.state,"
          + " p.email_verified_at is not null, s.until, p.created_at,"
          + " (select max(l.last_seen_at) from identity.login_session l"
          + "   where l.person_id = p.id and l.impersonator is null),"
          + " (select c.id from identity.picture c where c.person_id = p.id"
          + "   and c.kind = 'AVATAR') from identity.person p"
          + " left join identity.suspension s on s.person_id = p.id and s.lifted_at is null ";

  private static final String MORE =
      " and (?5 = '' or (p.email_verified_at is not null) = cast(nullif(?5, '') as boolean))"
          + " and (?6 = '' or p.created_at >="
          + "   cast(cast(nullif(?6, '') as date) as timestamp) at time zone 'UTC')"
          + " and (?7 = '' or p.created_at <"
          + "   cast(cast(nullif(?7, '') as date) + 1 as timestamp) at time zone 'UTC')"
          + " and (?8 = '' or exists (select from identity.person_role g"
          + "   where g.person_id = p.id and g.role = ?8))"
          + " and (?9 = '' or (cast(nullif(?9, '') as integer) > 0) = exists (select"
          + "   from identity.login_session l where l.person_id = p.id and l.impersonator is null"
          + "   and l.last_seen_at > now() - make_interval(days =>"
          + "     abs(cast(nullif(?9, '') as integer)))))";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<MemberLine> list(MemberFilter filter, @Nullable UUID before, int limit) {
    Query query =
        database.createNativeQuery(
            LINES
                + "where (?1 = '' or position(lower(?1) in lower(concat_ws(' ', p.username,"
                + " p.full_name, p.email))) > 0)"
                + " and (?2 = '' or p.role = ?2) and (?3 = '' or p.state = ?3)"
                + " and (?4 = '' or p.id < cast(nullif(?4, '') as uuid))"
                + MORE
                + " order by p.id desc");
    bind(query, 1, filter.text());
    bind(query, 2, filter.role());
    bind(query, 3, filter.state());
    bind(query, 4, before);
    bind(query, 5, filter.confirmed());
    bind(query, 6, filter.joinedFrom());
    bind(query, 7, filter.joinedTo());
    bind(query, 8, filter.given());
    bind(query, 9, filter.seen());
    return lines(query.setMaxResults(limit));
  }

  Optional<MemberLine> one(UUID id) {
    Query query = database.createNativeQuery(LINES + "where p.id = ?1").setParameter(1, id);
    return lines(query).stream().findFirst();
  }

  private static void bind(Query query, int place, @Nullable Object value) {
    query.setParameter(place, value == null ? "" : value.toString());
  }

  private static List<MemberLine> lines(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(MemberRows::line).toList();
  }

  private static MemberLine line(Object[] row) {
    return new MemberLine(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Boolean) row[6],
        Moments.ofNullable(row[7]),
        Moments.of(row[8]),
        Moments.ofNullable(row[9]),
        (UUID) row[10]);
  }
}

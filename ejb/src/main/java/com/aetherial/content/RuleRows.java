package com.aetherial.content;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules that hold things back. */
@ApplicationScoped
class RuleRows {
  private static final String SELECT =
      "select r.id, r.kind, r.value, r.is_on, r.version, p.username, r.changed_at"
          + " from content.rule r left join identity.person p on p.id = r.changed_by";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<RuleView> all() {
    List<?> rows = database.createNativeQuery(SELECT + " order by r.kind, r.value").getResultList();
    return rows.stream().map(Object[].class::cast).map(RuleRows::view).toList();
  }

  Optional<RuleView> find(UUID id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  void put(RuleKind kind, String value, boolean on, UUID by) {
    database
        .createNativeQuery(
            "insert into content.rule (id, kind, value, is_on, changed_by)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (kind, value) do update"
                + " set is_on = excluded.is_on, version = rule.version + 1,"
                + " changed_by = excluded.changed_by, changed_at = now()")
        .setParameter(1, Ids.next())
        .setParameter(2, kind.name())
        .setParameter(3, value)
        .setParameter(4, on)
        .setParameter(5, by)
        .executeUpdate();
  }

  void delete(UUID id) {
    database
        .createNativeQuery("delete from content.rule where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** For how long somebody has been a member. */
  Duration ageOf(UUID person) {
    Object seconds =
        database
            .createNativeQuery(
                "select cast(extract(epoch from now() - created_at) as bigint)"
                    + " from identity.person where id = ?1")
            .setParameter(1, person)
            .getSingleResult();
    return Duration.ofSeconds(((Number) seconds).longValue());
  }

  private static RuleView view(Object[] row) {
    return new RuleView(
        (UUID) row[0],
        RuleKind.valueOf((String) row[1]),
        (String) row[2],
        (Boolean) row[3],
        ((Number) row[4]).intValue(),
        (String) row[5],
        Moments.of(row[6]));
  }
}

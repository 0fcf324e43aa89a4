package com.aetherial.identity;

import com.aetherial.kernel.ContentJudged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Whose profile moderators show above others. */
@ApplicationScoped
public class FeaturedRows {
  /** Nobody is shown who does not want to be found, or whom the reader does not want to see. */
  private static final String SHOWN =
      """
      select p.username, p.full_name, case when r.bio_to <> 'NOBODY' then r.bio else '' end,
        (select c.id from identity.picture c where c.person_id = p.id and c.kind = 'AVATAR'
          and not exists (select from identity.hidden_part h where h.person_id = p.id
            and h.part = 'avatar'))
      from identity.featured f join identity.person p on p.id = f.person_id
      left join identity.profile r on r.person_id = p.id
      where p.state = 'ACTIVE' and p.deletion_due_at is null
        and not exists (select from identity.choice h where h.person_id = p.id
          and h.section = 'PRIVACY' and h.chosen ->> 'profile' = 'nobody')
        and not exists (select from identity.block b where (b.person_id = p.id
          and b.blocked_id = ?1) or (b.person_id = ?1 and b.blocked_id = p.id))
      order by f.since desc limit ?2
      """;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<FeaturedPerson> shownTo(UUID reader, int limit) {
    List<?> rows =
        database
            .createNativeQuery(SHOWN)
            .setParameter(1, reader)
            .setParameter(2, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(FeaturedRows::person).toList();
  }

  /** Does as moderators decided. */
  void judged(@Observes ContentJudged verdict) {
    if (verdict.module().equals(ProfileContent.MODULE)
        && verdict.type().equals(ProfileContent.PROFILE)) {
      database
          .createNativeQuery(
              verdict.isVisible() && verdict.isFeatured()
                  ? "insert into identity.featured (person_id) values (?1)"
                      + " on conflict (person_id) do nothing"
                  : "delete from identity.featured where person_id = ?1")
          .setParameter(1, UUID.fromString(verdict.entityId()))
          .executeUpdate();
    }
  }

  private static FeaturedPerson person(Object[] row) {
    return new FeaturedPerson(
        (String) row[0], (String) row[1], row[2] == null ? "" : (String) row[2], (UUID) row[3]);
  }
}

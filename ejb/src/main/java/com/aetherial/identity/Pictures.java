package com.aetherial.identity;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures of profiles; a new one has a new id, so that browsers may keep each for ever. */
@ApplicationScoped
class Pictures {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Throttle throttle;

  void take(UUID personId, PictureKind kind, byte[] content) {
    throttle.pass(Limit.PICTURE, personId.toString());
    Picture drawn = PictureStudio.draw(content, kind);
    remove(personId, kind);
    database
        .createNativeQuery(
            "insert into identity.picture (id, person_id, kind, media_type, content)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, Ids.next())
        .setParameter(2, personId)
        .setParameter(3, kind.name())
        .setParameter(4, drawn.mediaType())
        .setParameter(5, drawn.content())
        .executeUpdate();
  }

  void remove(UUID personId, PictureKind kind) {
    database
        .createNativeQuery("delete from identity.picture where person_id = ?1 and kind = ?2")
        .setParameter(1, personId)
        .setParameter(2, kind.name())
        .executeUpdate();
  }

  Optional<UUID> of(UUID personId, PictureKind kind) {
    List<?> rows =
        database
            .createNativeQuery("select id from identity.picture where person_id = ?1 and kind = ?2")
            .setParameter(1, personId)
            .setParameter(2, kind.name())
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  /** Those that stand beside names, by the usernames. */
  Map<String, UUID> faces(Set<String> usernames) {
    List<?> rows =
        database
            .createNativeQuery(
                "select p.username, c.id from identity.person p"
                    + " join identity.picture c on c.person_id = p.id and c.kind = 'AVATAR'"
                    + " where p.username in (select jsonb_array_elements_text(cast(?1 as jsonb)))"
                    + " and p.state = 'ACTIVE' and p.deletion_due_at is null"
                    + " and not exists (select from identity.hidden_part h"
                    + "   where h.person_id = p.id and h.part = 'avatar')"
                    + " and not exists (select from identity.choice o where o.person_id = p.id"
                    + "   and o.section = 'PRIVACY' and o.chosen ->> 'profile' = 'nobody')")
            .setParameter(1, Jsonp.array(usernames).build().toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(toUnmodifiableMap(row -> (String) row[0], row -> (UUID) row[1]));
  }

  /**
   * A picture; one that was taken down is for its owner alone, and for those who judge such.
   *
   * @param reader who asks, or null
   */
  Optional<Picture> find(UUID id, @Nullable UUID reader, boolean isModerator) {
    List<?> rows =
        database
            .createNativeQuery(
                "select c.media_type, c.content from identity.picture c"
                    + " left join identity.hidden_part h on h.person_id = c.person_id"
                    + " and h.part = lower(c.kind) where c.id = ?1"
                    + " and (h.part is null or ?3 or cast(c.person_id as text) = ?2)")
            .setParameter(1, id)
            .setParameter(2, reader == null ? "" : reader.toString())
            .setParameter(3, isModerator)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Picture((String) row[0], (byte[]) row[1]))
        .findFirst();
  }
}

package com.aetherial.content;

import com.aetherial.kernel.ContentSubmitted;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that members wrote where others read it. */
@ApplicationScoped
class ItemRows {
  private static final String SELECT =
      "select i.id, i.module, i.type, i.entity_id, i.author_id, a.username, i.title, i.body,"
          + " i.links, i.href, i.state, i.hidden, i.featured, i.held_by, i.reports, i.publish_at,"
          + " i.reason, i.note, d.username, i.submitted_at, i.version from content.item i"
          + " join identity.person a on a.id = i.author_id"
          + " left join identity.person d on d.id = i.decided_by";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<ItemView> list(ItemFilter filter, @Nullable UUID before, int limit) {
    return views(
        database
            .createNativeQuery(
                SELECT
                    + " where (?1 = '' or i.state = ?1) and (?2 = '' or i.module = ?2)"
                    + " and (?3 = '' or position(lower(?3) in"
                    + " lower(concat_ws(' ', i.title, i.body, i.links, a.username))) > 0)"
                    + " and (?4 = '' or i.id < cast(nullif(?4, '') as uuid)) order by i.id desc")
            .setParameter(1, text(filter.state()))
            .setParameter(2, text(filter.module()))
            .setParameter(3, text(filter.text()))
            .setParameter(4, text(before))
            .setMaxResults(limit));
  }

  Optional<ItemView> find(UUID id) {
    return views(database.createNativeQuery(SELECT + " where i.id = ?1").setParameter(1, id))
        .stream()
        .findFirst();
  }

  /** The item, kept from others until the transaction ends. */
  Optional<ItemView> lock(UUID id) {
    return views(
            database
                .createNativeQuery(SELECT + " where i.id = ?1 for update of i")
                .setParameter(1, id))
        .stream()
        .findFirst();
  }

  Optional<ItemView> lock(ContentSubmitted content) {
    return views(
            database
                .createNativeQuery(
                    SELECT
                        + " where i.module = ?1 and i.type = ?2 and i.entity_id = ?3"
                        + " for update of i")
                .setParameter(1, content.module())
                .setParameter(2, content.type())
                .setParameter(3, content.entityId()))
        .stream()
        .findFirst();
  }

  /** Those whose moment has come, unless another node has them. */
  @SuppressWarnings("unchecked")
  List<UUID> due(int limit) {
    return database
        .createNativeQuery(
            "select id from content.item where publish_at <= now() order by publish_at limit ?1"
                + " for update skip locked")
        .setParameter(1, limit)
        .getResultList();
  }

  long waiting() {
    return ((Number)
            database
                .createNativeQuery("select count(*) from content.item where state = 'WAITING'")
                .getSingleResult())
        .longValue();
  }

  /** Takes what was written, new or changed; what was decided about it before is over. */
  void put(ContentSubmitted content, ItemState state, @Nullable String heldBy) {
    database
        .createNativeQuery(
            "insert into content.item (id, module, type, entity_id, author_id, title, body, links,"
                + " href, state, hidden, held_by) values (?1, ?2, ?3, ?4, ?5, left(?6, 200),"
                + " left(?7, 5000), left(?8, 5000), ?9, ?10, ?11, left(nullif(?12, ''), 200))"
                + " on conflict (module, type, entity_id) do update set title = excluded.title,"
                + " body = excluded.body, links = excluded.links, href = excluded.href,"
                + " state = excluded.state, hidden = excluded.hidden, held_by = excluded.held_by,"
                + " featured = false, publish_at = null, reason = null, note = null,"
                + " decided_by = null, decided_at = null, submitted_at = clock_timestamp()")
        .setParameter(1, Ids.next())
        .setParameter(2, content.module())
        .setParameter(3, content.type())
        .setParameter(4, content.entityId())
        .setParameter(5, content.authorId())
        .setParameter(6, content.title())
        .setParameter(7, content.text())
        .setParameter(8, String.join("\n", content.links()))
        .setParameter(9, content.href())
        .setParameter(10, state.name())
        .setParameter(11, state == ItemState.WAITING && heldBy != null)
        .setParameter(12, text(heldBy))
        .executeUpdate();
  }

  void remove(UUID id) {
    database
        .createNativeQuery("delete from content.item where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static List<ItemView> views(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(ItemRows::view).toList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static ItemView view(Object[] row) {
    String reason = (String) row[16];
    Instant publishAt = Moments.ofNullable(row[15]);
    return new ItemView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (UUID) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        ItemState.valueOf((String) row[10]),
        (Boolean) row[11],
        (Boolean) row[12],
        (String) row[13],
        ((Number) row[14]).intValue(),
        publishAt,
        reason == null ? null : Reason.valueOf(reason),
        (String) row[17],
        (String) row[18],
        Moments.of(row[19]),
        ((Number) row[20]).longValue());
  }
}

package com.aetherial.notifications;

import com.aetherial.kernel.Cursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.notifications.entity.Notification;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where notifications lie. */
@Dependent
class Shelf {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Optional<Notification> find(UUID id) {
    return Optional.ofNullable(database.find(Notification.class, id));
  }

  Bell bell(UUID person) {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select (select count(*) from (select from notifications.notification"
                        + "   where person_id = ?1 and read_at is null and archived_at is null"
                        + "   and is_shown and (snoozed_until is null or snoozed_until <= now())"
                        + "   limit ?2) counted),"
                        + " (select notifications.is_quiet(now(), zone, quiet_from, quiet_to)"
                        + "   from notifications.habit where person_id = ?1)")
                .setParameter(1, person)
                .setParameter(2, Bell.COUNTED_MAX)
                .getSingleResult();
    return new Bell(((Number) row[0]).intValue(), Boolean.TRUE.equals(row[1]));
  }

  /** The newest of what came since a moment, is shown in the bell and was not read yet. */
  Optional<Notification> newest(UUID person, Instant since) {
    return database
        .createQuery(
            "select n from Notification n where n.personId = :person and n.isShown = true"
                + " and n.readAt is null and n.archivedAt is null and n.lastAt > :since"
                + " order by n.lastAt desc, n.id desc",
            Notification.class)
        .setParameter("person", person)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  int readAll(UUID person, Instant now) {
    return database
        .createQuery(
            "update Notification n set n.readAt = :now, n.groupKey = null"
                + " where n.personId = :person and "
                + NotificationState.UNREAD.condition())
        .setParameter("person", person)
        .setParameter("now", now)
        .executeUpdate();
  }

  void unread(UUID person, Instant readAt) {
    database
        .createQuery(
            "update Notification n set n.readAt = null"
                + " where n.personId = :person and n.readAt = :at and n.archivedAt is null")
        .setParameter("person", person)
        .setParameter("at", readAt)
        .executeUpdate();
  }

  Page<Notification> page(UUID person, NotificationFilter filter, PageRequest wanted, Instant now) {
    Cursor<UUID> from = Cursor.parse(wanted.cursor(), UUID::fromString);
    boolean isBackwards = from != null && from.isNewer();
    List<Notification> found =
        new ArrayList<>(query(person, filter, from, now, wanted.limit() + 1).getResultList());
    boolean hasMore = found.size() > wanted.limit();
    if (hasMore) {
      found.remove(found.size() - 1);
    }
    if (isBackwards) {
      Collections.reverse(found);
    }
    if (found.isEmpty()) {
      return new Page<>(found, null, null);
    }
    boolean hasOlder = isBackwards || hasMore;
    boolean hasNewer = isBackwards ? hasMore : from != null;
    return new Page<>(
        found,
        hasOlder ? cursor(found.get(found.size() - 1), false) : null,
        hasNewer ? cursor(found.get(0), true) : null);
  }

  private TypedQuery<Notification> query(
      UUID person, NotificationFilter filter, @Nullable Cursor<UUID> from, Instant now, int limit) {
    boolean isBackwards = from != null && from.isNewer();
    String order = isBackwards ? "asc" : "desc";
    TypedQuery<Notification> query =
        database.createQuery(
            "select n from Notification n where n.personId = :person and n.isShown = true and "
                + filter.condition()
                + (filter.topic() == null ? "" : " and n.topic = :topic")
                + (from == null ? "" : beyond(isBackwards ? ">" : "<"))
                + " order by n.lastAt "
                + order
                + ", n.id "
                + order,
            Notification.class);
    query.setParameter("person", person).setMaxResults(limit);
    if (filter.needsNow()) {
      query.setParameter("now", now);
    }
    if (filter.topic() != null) {
      query.setParameter("topic", filter.topic());
    }
    if (from != null) {
      query.setParameter("at", from.at()).setParameter("id", from.key());
    }
    return query;
  }

  private static String beyond(String side) {
    return " and (n.lastAt " + side + " :at or (n.lastAt = :at and n.id " + side + " :id))";
  }

  private static String cursor(Notification end, boolean isNewer) {
    return new Cursor<>(isNewer, end.lastAt(), end.id()).text();
  }
}

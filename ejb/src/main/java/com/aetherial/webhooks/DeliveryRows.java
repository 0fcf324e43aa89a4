package com.aetherial.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is to be sent, from being written down to its end. */
@ApplicationScoped
class DeliveryRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Which endpoints want which types now. */
  Map<String, List<UUID>> wanted() {
    Map<String, List<UUID>> wanted = new HashMap<>();
    List<?> rows =
        database
            .createNativeQuery("select id, types from webhooks.endpoint where is_on order by id")
            .getResultList();
    for (Object row : rows) {
      Object[] endpoint = (Object[]) row;
      for (String type : ((String) endpoint[1]).split(" ", -1)) {
        wanted.computeIfAbsent(type, key -> new ArrayList<>()).add((UUID) endpoint[0]);
      }
    }
    return wanted;
  }

  /**
   * Nothing is written for an endpoint that was deleted or turned off a moment ago, nor for one
   * that is being deleted: what happens, such as a transfer, does not wait for that.
   */
  void add(UUID id, UUID endpoint, String type, String body) {
    database
        .createNativeQuery(
            "insert into webhooks.delivery (id, endpoint_id, type, body)"
                + " select ?1, e.id, ?3, ?4 from webhooks.endpoint e"
                + " where e.id = ?2 and e.is_on for key share skip locked")
        .setParameter(1, id)
        .setParameter(2, endpoint)
        .setParameter(3, type)
        .setParameter(4, body)
        .executeUpdate();
  }

  /** Endpoints for which something is due. */
  @SuppressWarnings("unchecked")
  List<UUID> due() {
    return database
        .createNativeQuery(
            "select e.id from webhooks.endpoint e where e.is_on and exists"
                + " (select from webhooks.delivery d where d.endpoint_id = e.id"
                + " and d.state = 'WAITING' and d.next_at <= now())")
        .getResultList();
  }

  /** Takes what is due next; nobody else does for the time that a request may take. */
  Optional<Object[]> take(UUID endpoint, Duration lease) {
    List<?> rows =
        database
            .createNativeQuery(
                "update webhooks.delivery d set attempts = attempts + 1, tries = tries + 1,"
                    + " next_at = now() + ?2 * interval '1 second'"
                    + " from webhooks.endpoint e where e.id = d.endpoint_id and d.id ="
                    + " (select id from webhooks.delivery where endpoint_id = ?1"
                    + " and state = 'WAITING' and next_at <= now()"
                    + " order by next_at limit 1 for update skip locked) and e.is_on"
                    + " returning d.id, d.body, d.attempts, d.tries, e.url, e.secret,"
                    + " case when e.previous_until > now() then e.previous_secret end")
            .setParameter(1, endpoint)
            .setParameter(2, lease.toSeconds())
            .getResultList();
    return rows.stream().map(Object[].class::cast).findFirst();
  }

  void note(Parcel parcel, Reply reply) {
    database
        .createNativeQuery(
            "insert into webhooks.attempt (delivery_id, number, status, duration_millis, answer,"
                + " error) values (?1, ?2, cast(nullif(?3, -1) as integer), ?4, ?5,"
                + " nullif(?6, ''))")
        .setParameter(1, parcel.id())
        .setParameter(2, parcel.attempt())
        .setParameter(3, reply.status() == null ? -1 : reply.status())
        .setParameter(4, reply.took().toMillis())
        .setParameter(5, reply.answer())
        .setParameter(6, reply.error() == null ? "" : reply.error())
        .executeUpdate();
  }

  void finish(UUID id, boolean isTaken) {
    database
        .createNativeQuery(
            "update webhooks.delivery set state = ?2, finished_at = now() where id = ?1")
        .setParameter(1, id)
        .setParameter(2, isTaken ? "DONE" : "FAILED")
        .executeUpdate();
  }

  void retry(UUID id, Duration pause) {
    database
        .createNativeQuery(
            "update webhooks.delivery set next_at = now() + ?2 * interval '1 millisecond'"
                + " where id = ?1 and state = 'WAITING'")
        .setParameter(1, id)
        .setParameter(2, pause.toMillis())
        .executeUpdate();
  }
}

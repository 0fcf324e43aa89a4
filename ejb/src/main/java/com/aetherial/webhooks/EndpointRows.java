package com.aetherial.webhooks;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All endpoints. */
@ApplicationScoped
class EndpointRows {
  private static final String SELECT =
      "select e.id, e.url, e.note, e.types, e.is_on, e.off_reason, e.failing_since,"
          + " case when e.previous_until > now() then e.previous_until end, e.created_at,"
          + " (select count(*) from webhooks.delivery d"
          + "  where d.endpoint_id = e.id and d.state = 'WAITING')"
          + " from webhooks.endpoint e";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<EndpointView> all() {
    List<?> rows = database.createNativeQuery(SELECT + " order by e.id").getResultList();
    return rows.stream().map(Object[].class::cast).map(EndpointRows::view).toList();
  }

  Optional<EndpointView> find(UUID id) {
    List<?> rows =
        database.createNativeQuery(SELECT + " where e.id = ?1").setParameter(1, id).getResultList();
    return rows.stream().map(Object[].class::cast).map(EndpointRows::view).findFirst();
  }

  /** How many there are; nobody else adds one before the transaction ends. */
  int count() {
    database
        .createNativeQuery("lock table webhooks.endpoint in share row exclusive mode")
        .executeUpdate();
    return ((Number)
            database.createNativeQuery("select count(*) from webhooks.endpoint").getSingleResult())
        .intValue();
  }

  void add(UUID id, PutEndpoint command, byte[] secret, UUID by) {
    database
        .createNativeQuery(
            "insert into webhooks.endpoint (id, url, note, types, is_on, secret, created_by)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, id)
        .setParameter(2, command.url().strip())
        .setParameter(3, command.note().strip())
        .setParameter(4, command.written())
        .setParameter(5, command.on())
        .setParameter(6, secret)
        .setParameter(7, by)
        .executeUpdate();
  }

  /** Whoever turns it on again trusts it again: its failures are forgotten. */
  void change(UUID id, PutEndpoint command) {
    database
        .createNativeQuery(
            "update webhooks.endpoint set url = ?2, note = ?3, types = ?4, is_on = ?5,"
                + " off_reason = case when ?5 then null else off_reason end,"
                + " failing_since = case when ?5 and not is_on then null else failing_since end"
                + " where id = ?1")
        .setParameter(1, id)
        .setParameter(2, command.url().strip())
        .setParameter(3, command.note().strip())
        .setParameter(4, command.written())
        .setParameter(5, command.on())
        .executeUpdate();
  }

  /** Both secrets sign for a day, so that the receiver can change over. */
  void rotate(UUID id, byte[] secret) {
    database
        .createNativeQuery(
            "update webhooks.endpoint set previous_secret = secret, secret = ?2,"
                + " previous_until = now() + interval '24 hours' where id = ?1")
        .setParameter(1, id)
        .setParameter(2, secret)
        .executeUpdate();
  }

  void delete(UUID id) {
    database
        .createNativeQuery("delete from webhooks.endpoint where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static EndpointView view(Object[] row) {
    return new EndpointView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        List.of(((String) row[3]).split(" ", -1)),
        (Boolean) row[4],
        (String) row[5],
        Moments.ofNullable(row[6]),
        Moments.ofNullable(row[7]),
        Moments.of(row[8]),
        ((Number) row[9]).longValue());
  }
}

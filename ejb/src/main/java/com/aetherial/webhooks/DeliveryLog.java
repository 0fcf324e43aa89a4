package com.aetherial.webhooks;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent, for those who look whether it arrived. */
@ApplicationScoped
class DeliveryLog {
  private static final String SELECT =
      "select d.id, d.type, d.body, d.state, d.attempts, d.created_at,"
          + " case d.state when 'WAITING' then d.next_at end, a.status, a.duration_millis"
          + " from webhooks.delivery d left join webhooks.attempt a"
          + " on a.delivery_id = d.id and a.number = d.attempts where d.endpoint_id = ?1";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<DeliveryView> latest(UUID endpoint, int limit) {
    List<?> rows =
        database
            .createNativeQuery(SELECT + " order by d.id desc limit ?2")
            .setParameter(1, endpoint)
            .setParameter(2, limit)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DeliveryLog::view).toList();
  }

  Optional<DeliveryView> find(UUID endpoint, UUID id) {
    List<?> rows =
        database
            .createNativeQuery(SELECT + " and d.id = ?2")
            .setParameter(1, endpoint)
            .setParameter(2, id)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DeliveryLog::view).findFirst();
  }

  List<AttemptView> attempts(UUID delivery, int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "select number, at, status, duration_millis, answer, error from webhooks.attempt"
                    + " where delivery_id = ?1 order by number desc limit ?2")
            .setParameter(1, delivery)
            .setParameter(2, limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new AttemptView(
                    ((Number) row[0]).intValue(),
                    Moments.of(row[1]),
                    number(row[2]),
                    ((Number) row[3]).longValue(),
                    (String) row[4],
                    (String) row[5]))
        .toList();
  }

  void replay(UUID id) {
    database
        .createNativeQuery(
            "update webhooks.delivery set state = 'WAITING', tries = 0, next_at = now(),"
                + " finished_at = null where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static @Nullable Integer number(@Nullable Object column) {
    return column == null ? null : ((Number) column).intValue();
  }

  private static DeliveryView view(Object[] row) {
    return new DeliveryView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).intValue(),
        Moments.of(row[5]),
        Moments.ofNullable(row[6]),
        number(row[7]),
        row[8] == null ? null : ((Number) row[8]).longValue());
  }
}

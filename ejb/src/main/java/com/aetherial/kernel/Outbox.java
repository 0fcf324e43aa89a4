package com.aetherial.kernel;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * What must go out and must not be lost: written in the business transaction, delivered afterwards
 * by a worker, again and again until it succeeds. Deliveries are at least once, so whoever receives
 * one must not mind a second.
 */
@Stateless
public class Outbox {
  private static final int ATTEMPTS_MAX = 30;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject @Any Instance<OutboxDelivery> deliveries;

  /** Promises a delivery: it happens if, and only if, the caller's transaction commits. */
  @TransactionAttribute(MANDATORY)
  public void put(String topic, String payload) {
    database
        .createNativeQuery("insert into kernel.outbox (id, topic, payload) values (?1, ?2, ?3)")
        .setParameter(1, Ids.next())
        .setParameter(2, topic)
        .setParameter(3, payload)
        .executeUpdate();
  }

  /** Identifiers of deliveries that are due. */
  @SuppressWarnings("unchecked")
  public List<UUID> due(int limit) {
    return database
        .createNativeQuery(
            "select id from kernel.outbox where state = 'WAITING' and next_at <= now()"
                + " order by next_at limit ?1")
        .setParameter(1, limit)
        .getResultList();
  }

  /** Delivers one message, unless another worker has it; a failure leaves it for later. */
  @TransactionAttribute(REQUIRES_NEW)
  public void deliver(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select topic, payload from kernel.outbox where id = ?1 and state = 'WAITING'"
                    + " for update skip locked")
            .setParameter(1, id)
            .getResultList();
    for (Object row : rows) {
      Object[] message = (Object[]) row;
      deliveryOf((String) message[0]).deliver((String) message[1]);
      database
          .createNativeQuery(
              "update kernel.outbox set state = 'DONE', finished_at = now() where id = ?1")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  /** Notes a failed delivery; after {@value #ATTEMPTS_MAX} it is set aside. */
  @TransactionAttribute(REQUIRES_NEW)
  public void fail(UUID id, String error) {
    database
        .createNativeQuery(
            "update kernel.outbox set attempts = attempts + 1, last_error = left(?2, 500),"
                + " state = case when attempts + 1 >= ?3 then 'DEAD' else state end,"
                + " next_at = now() + least(interval '1 hour', interval '1 second' * 2 ^ attempts)"
                + " where id = ?1 and state = 'WAITING'")
        .setParameter(1, id)
        .setParameter(2, error)
        .setParameter(3, ATTEMPTS_MAX)
        .executeUpdate();
  }

  private OutboxDelivery deliveryOf(String topic) {
    return deliveries.stream()
        .filter(delivery -> delivery.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody delivers the topic " + topic));
  }
}

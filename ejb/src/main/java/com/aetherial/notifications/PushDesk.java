package com.aetherial.notifications;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Outbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Hands news that is due to the outbox, once for each browser of its person. */
@Stateless
public class PushDesk {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Outbox outbox;

  /** Hands over what is due, unless another node does; what was read meanwhile is not told. */
  @TransactionAttribute(REQUIRES_NEW)
  public void handOver(int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                "with due as (select id from notifications.notification where push_at <= now()"
                    + " order by push_at limit ?1 for update skip locked),"
                    + " told as (update notifications.notification n"
                    + " set push_at = null, pushed_at = now() from due where n.id = due.id"
                    + " returning n.id, n.person_id, n.read_at, n.archived_at)"
                    + " select d.id, told.id from told join notifications.device d"
                    + " on d.person_id = told.person_id"
                    + " where told.read_at is null and told.archived_at is null")
            .setParameter(1, limit)
            .getResultList();
    for (Object row : rows) {
      Object[] ids = (Object[]) row;
      outbox.put(PushDelivery.TOPIC, ids[0] + " " + ids[1]);
    }
  }
}

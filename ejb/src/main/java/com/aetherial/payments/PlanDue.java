package com.aetherial.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * Plans that nothing was heard of for too long. Each is lent to the caller for ten minutes, so that
 * another node does not look after it too.
 */
@ApplicationScoped
class PlanDue {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<UUID> subscriptions(int limit) {
    return lend("payments.subscription", "state in ('CREATED', 'AWAITING_PAYMENT')", limit);
  }

  List<UUID> wishes(int limit) {
    return lend("payments.plan_wish", "state = 'ASKED'", limit);
  }

  List<UUID> surplus(int limit) {
    return lend("payments.subscription", "surplus and surplus_ended_at is null", limit);
  }

  /** Trials that end soon and for whose first payment nothing is set aside. */
  List<UUID> trials(int limit) {
    return lend(
        "payments.subscription",
        "state = 'TRIAL' and not cancels_at_end and not surplus"
            + " and period_end > now() and period_end < now() + interval '3 days'"
            + " and not exists (select from payments.plan_hold h"
            + "   where h.subscription_id = subscription.id and h.ended_at is null)",
        limit);
  }

  @SuppressWarnings("unchecked")
  private List<UUID> lend(String table, String condition, int limit) {
    return database
        .createNativeQuery(
            "update "
                + table
                + " set next_check_at = now() + interval '10 minutes' where id in (select id from "
                + table
                + " where "
                + condition
                + " and next_check_at <= now() order by next_check_at limit ?1"
                + " for update skip locked) returning id")
        .setParameter(1, limit)
        .getResultList();
  }
}

package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * How often a payment page was asked for. Stripe remembers the first answer to a key, also a
 * failure, so a page that never came is asked for under a new key; but only when Stripe has
 * answered, some time has passed and Stripe still knows no page.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class CheckoutAttempts {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Which attempt is under way. */
  public int of(UUID purchaseId) {
    return number("select attempt from payments.checkout_attempt", purchaseId, 1);
  }

  /** Whether Stripe answered the attempt with a failure two minutes ago or earlier. */
  public boolean hasFailed(UUID purchaseId) {
    return number(
            "select case when failed_at < now() - interval '2 minutes' then 1 else 0 end"
                + " from payments.checkout_attempt",
            purchaseId,
            0)
        == 1;
  }

  /** Stripe answered the attempt with a failure. */
  public void fail(UUID purchaseId) {
    database
        .createNativeQuery(
            "insert into payments.checkout_attempt as a (purchase_id, failed_at)"
                + " values (cast(?1 as uuid), now()) on conflict (purchase_id) do update"
                + " set failed_at = coalesce(a.failed_at, now())")
        .setParameter(1, purchaseId.toString())
        .executeUpdate();
  }

  /** The next attempt begins. */
  public void next(UUID purchaseId) {
    database
        .createNativeQuery(
            "update payments.checkout_attempt set attempt = attempt + 1, failed_at = null"
                + " where purchase_id = cast(?1 as uuid) and attempt < 20"
                + "   and failed_at is not null")
        .setParameter(1, purchaseId.toString())
        .executeUpdate();
  }

  private int number(String query, UUID purchaseId, int otherwise) {
    List<?> rows =
        database
            .createNativeQuery(query + " where purchase_id = cast(?1 as uuid)")
            .setParameter(1, purchaseId.toString())
            .getResultList();
    return rows.stream().map(row -> ((Number) row).intValue()).findFirst().orElse(otherwise);
  }
}

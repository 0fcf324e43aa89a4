package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Moments;
import com.aetherial.payments.StripeOddity.Kind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Signed messages that should not have come like this. Each kind is counted in a transaction of its
 * own, because the message itself may be refused.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class StripeOddities {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Counts one more. */
  public void note(Kind kind, String detail) {
    database
        .createNativeQuery(
            "insert into payments.stripe_oddity as o (kind, times, detail) values (?1, 1, ?2)"
                + " on conflict (kind) do update"
                + " set times = o.times + 1, detail = excluded.detail, last_at = now()")
        .setParameter(1, kind.name())
        .setParameter(2, detail)
        .executeUpdate();
  }

  /** What was counted, the latest first. */
  public List<StripeOddity> all() {
    List<?> rows =
        database
            .createNativeQuery(
                "select kind, times, detail, last_at from payments.stripe_oddity"
                    + " order by last_at desc")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new StripeOddity(
                    Kind.valueOf((String) row[0]),
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    Moments.of(row[3])))
        .toList();
  }
}

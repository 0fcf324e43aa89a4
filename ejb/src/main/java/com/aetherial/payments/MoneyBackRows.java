package com.aetherial.payments;

import com.aetherial.kernel.Moments;
import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What went back of the money of purchases, as administrators read it. */
@ApplicationScoped
class MoneyBackRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<MoneyBackLine> of(UUID purchase) {
    List<?> rows =
        database
            .createNativeQuery(
                "select r.id, 'refund', r.amount, r.currency, r.state, r.asked_at"
                    + "   from payments.refund r where r.purchase_id = ?1"
                    + " union all select d.id, 'dispute', d.amount, d.currency, d.state, d.asked_at"
                    + "   from payments.dispute d where d.purchase_id = ?1 order by 6, 1")
            .setParameter(1, purchase)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(MoneyBackRows::line).toList();
  }

  /** The purchase that a bank asks about. */
  Optional<UUID> purchaseOf(String dispute) {
    List<?> rows =
        database
            .createNativeQuery("select purchase_id from payments.dispute where id = ?1")
            .setParameter(1, dispute)
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  private static MoneyBackLine line(Object[] row) {
    return new MoneyBackLine(
        (String) row[0],
        (String) row[1],
        MoneyView.of(new Price(((Number) row[2]).longValue(), (String) row[3])),
        (String) row[4],
        Moments.of(row[5]));
  }
}

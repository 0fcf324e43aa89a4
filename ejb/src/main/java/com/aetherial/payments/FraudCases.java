package com.aetherial.payments;

import com.aetherial.kernel.Moments;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments that a bank suspects. Who changes a case holds the lock of its purchase. */
@ApplicationScoped
class FraudCases {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * A case as it stands.
   *
   * @param hold where coins are set aside; null when none are
   * @param holds how often some were
   */
  record Row(
      UUID purchaseId,
      UUID personId,
      String state,
      @Nullable UUID hold,
      Coins held,
      int holds,
      Instant warnedAt) {
    boolean isOpen() {
      return state.equals("OPEN") || state.equals("HELD");
    }
  }

  void open(Purchase purchase, Instant now) {
    database
        .createNativeQuery(
            "insert into payments.fraud_case (purchase_id, person_id, warned_at)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), ?3) on conflict do nothing")
        .setParameter(1, purchase.id().toString())
        .setParameter(2, purchase.personId().toString())
        .setParameter(3, java.sql.Timestamp.from(now))
        .executeUpdate();
  }

  Optional<Row> of(UUID purchaseId) {
    return rows(" where purchase_id = cast(?1 as uuid)", purchaseId.toString()).stream()
        .findFirst();
  }

  /** What nobody has looked at to the end, the oldest first. */
  List<Row> open(int limit) {
    return rows(" where state in ('OPEN', 'HELD') order by warned_at limit ?1", limit);
  }

  boolean isInQuestion(UUID personId) {
    return (Boolean)
        database
            .createNativeQuery("select payments.is_in_question(cast(?1 as uuid))")
            .setParameter(1, personId.toString())
            .getSingleResult();
  }

  /** So many coins are set aside; none when nothing is left. */
  void held(UUID purchaseId, @Nullable UUID hold, Coins coins) {
    database
        .createNativeQuery(
            "update payments.fraud_case set state = 'HELD', hold_id = cast(?2 as uuid), coins = ?3,"
                + " holds = holds + 1 where purchase_id = cast(?1 as uuid)")
        .setParameter(1, purchaseId.toString())
        .setParameter(2, Objects.toString(hold, null))
        .setParameter(3, coins.minor())
        .executeUpdate();
  }

  /** Nothing is set aside any more. */
  void stands(UUID purchaseId, String state) {
    database
        .createNativeQuery(
            "update payments.fraud_case set state = ?2, hold_id = null, coins = 0, decided_at ="
                + " case when ?2 in ('CLEARED', 'OVER') then now() end"
                + " where purchase_id = cast(?1 as uuid)")
        .setParameter(1, purchaseId.toString())
        .setParameter(2, state)
        .executeUpdate();
  }

  private List<Row> rows(String condition, Object parameter) {
    List<?> rows =
        database
            .createNativeQuery(
                "select purchase_id, person_id, state, hold_id, coins, holds, warned_at"
                    + " from payments.fraud_case"
                    + condition)
            .setParameter(1, parameter)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(FraudCases::row).toList();
  }

  private static Row row(Object[] row) {
    return new Row(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        Coins.ofMinor(((Number) row[4]).longValue()),
        ((Number) row[5]).intValue(),
        Moments.of(row[6]));
  }
}

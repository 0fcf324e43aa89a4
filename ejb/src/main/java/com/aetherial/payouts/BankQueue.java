package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments by bank: those that wait for a file, those in one, and those that are decided. */
@ApplicationScoped
class BankQueue {
  private static final String ROW =
      "select o.external_id, o.end_to_end_id, o.withdrawal_id, o.amount, o.currency, o.state,"
          + " o.bank_reason, b.state from payouts.bank_order o"
          + " left join payouts.bank_batch b on b.id = o.batch_id where ";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Has an order wait for the next file; doing it again changes nothing. */
  void put(PayoutOrder order) {
    database
        .createNativeQuery(
            "insert into payouts.bank_order (external_id, end_to_end_id, withdrawal_id, amount,"
                + " currency, state, queued_at) values (?1, ?2, ?3, ?4, ?5, 'QUEUED', now())"
                + " on conflict (external_id) do nothing")
        .setParameter(1, order.externalId())
        .setParameter(2, endToEndId(order.externalId()))
        .setParameter(3, order.withdrawalId())
        .setParameter(4, order.amount().minor())
        .setParameter(5, order.amount().currency())
        .executeUpdate();
  }

  /** Takes an order out of the queue; false when it is in a file or decided. */
  boolean takeBack(String externalId) {
    return database
            .createNativeQuery(
                "update payouts.bank_order set state = 'TAKEN_BACK', decided_at = now()"
                    + " where external_id = ?1 and state = 'QUEUED'")
            .setParameter(1, externalId)
            .executeUpdate()
        == 1;
  }

  Optional<BankOrderRow> find(String externalId) {
    return rows(ROW + "o.external_id = ?1", externalId).stream().findFirst();
  }

  /** The payment of this name, which nobody else can change until the transaction ends. */
  Optional<BankOrderRow> lock(String endToEndId) {
    return rows(ROW + "o.end_to_end_id = ?1 for update of o", endToEndId).stream().findFirst();
  }

  /**
   * Payments that wait, oldest first; they are the caller's until the transaction ends. Those of
   * members whose purchase a bank suspects wait on.
   */
  List<BankOrderRow> lockWaiting(int most) {
    return rows(
        ROW
            + "o.state = 'QUEUED' and not exists (select from payouts.withdrawal q"
            + " where q.id = o.withdrawal_id and payments.is_in_question(q.person_id))"
            + " order by o.queued_at, o.external_id limit ?1 for update of o skip locked",
        most);
  }

  void batch(String endToEndId, UUID batchId) {
    database
        .createNativeQuery(
            "update payouts.bank_order set state = 'BATCHED', batch_id = ?2"
                + " where end_to_end_id = ?1 and state = 'QUEUED'")
        .setParameter(1, endToEndId)
        .setParameter(2, batchId)
        .executeUpdate();
  }

  /** What was in a file waits for the next one; what is decided stays so. */
  void requeue(UUID batchId) {
    database
        .createNativeQuery(
            "update payouts.bank_order set state = 'QUEUED', batch_id = null"
                + " where batch_id = ?1 and state = 'BATCHED'")
        .setParameter(1, batchId)
        .executeUpdate();
  }

  /** What the bank said last. */
  void note(String endToEndId, String status, @Nullable String reason) {
    database
        .createNativeQuery(
            "update payouts.bank_order set bank_status = left(?2, 60),"
                + " bank_reason = left(cast(?3 as text), 60) where end_to_end_id = ?1")
        .setParameter(1, endToEndId)
        .setParameter(2, status)
        .setParameter(3, reason)
        .executeUpdate();
  }

  void decide(String endToEndId, String state) {
    database
        .createNativeQuery(
            "update payouts.bank_order set state = ?2, decided_at = now() where end_to_end_id = ?1")
        .setParameter(1, endToEndId)
        .setParameter(2, state)
        .executeUpdate();
  }

  /** Banks take letters and digits everywhere; the withdrawal's part has a fixed length. */
  static String endToEndId(String externalId) {
    return externalId.replace("-", "");
  }

  private List<BankOrderRow> rows(String query, Object parameter) {
    List<?> rows = database.createNativeQuery(query).setParameter(1, parameter).getResultList();
    return rows.stream().map(Object[].class::cast).map(BankQueue::row).toList();
  }

  private static BankOrderRow row(Object[] row) {
    return new BankOrderRow(
        (String) row[0],
        (String) row[1],
        (UUID) row[2],
        new Price(((Number) row[3]).longValue(), (String) row[4]),
        (String) row[5],
        (String) row[6],
        (String) row[7]);
  }
}

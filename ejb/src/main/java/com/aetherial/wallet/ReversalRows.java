package com.aetherial.wallet;

import com.aetherial.kernel.Moments;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reversals of many coins that were asked for. */
@ApplicationScoped
class ReversalRows {
  private static final String SELECT =
      "select r.id, r.transfer_id, r.amount, r.reason, r.state, a.username, r.asked_at,"
          + " d.username, r.decided_at, r.reversal_id from wallet.reversal_request r"
          + " join identity.person a on a.id = r.asked_by"
          + " left join identity.person d on d.id = r.decided_by";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Answers whether it is new; not when it was asked before, or the transfer has an open one. */
  boolean add(UUID id, UUID transfer, Coins amount, String reason, UUID by) {
    return database
            .createNativeQuery(
                "insert into wallet.reversal_request (id, transfer_id, amount, reason, asked_by)"
                    + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, transfer)
            .setParameter(3, amount.minor())
            .setParameter(4, reason)
            .setParameter(5, by)
            .executeUpdate()
        == 1;
  }

  /** The request, kept from others until the transaction ends. */
  Optional<ReversalRequest> lock(UUID id) {
    return views(SELECT + " where r.id = ?1 for update of r", id).stream().findFirst();
  }

  Optional<ReversalRequest> openFor(UUID transfer) {
    return views(SELECT + " where r.transfer_id = ?1 and r.state = 'OPEN'", transfer).stream()
        .findFirst();
  }

  List<ReversalRequest> latest(int limit) {
    return views(SELECT + " order by r.asked_at desc, r.id desc limit ?1", limit);
  }

  int open() {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from wallet.reversal_request where state = 'OPEN'")
                .getSingleResult())
        .intValue();
  }

  void reject(UUID id, UUID by) {
    database
        .createNativeQuery(
            "update wallet.reversal_request set state = 'REJECTED', decided_by = ?2,"
                + " decided_at = now() where id = ?1 and state = 'OPEN'")
        .setParameter(1, id)
        .setParameter(2, by)
        .executeUpdate();
  }

  void reverse(UUID id, UUID by, UUID reversal) {
    database
        .createNativeQuery(
            "update wallet.reversal_request set state = 'REVERSED', decided_by = ?2,"
                + " decided_at = now(), reversal_id = ?3 where id = ?1 and state = 'OPEN'")
        .setParameter(1, id)
        .setParameter(2, by)
        .setParameter(3, reversal)
        .executeUpdate();
  }

  private List<ReversalRequest> views(String sql, Object parameter) {
    List<?> rows = database.createNativeQuery(sql).setParameter(1, parameter).getResultList();
    return rows.stream().map(Object[].class::cast).map(ReversalRows::view).toList();
  }

  private static ReversalRequest view(Object[] row) {
    return new ReversalRequest(
        (UUID) row[0],
        (UUID) row[1],
        Coins.ofMinor(((Number) row[2]).longValue()),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        Moments.of(row[6]),
        (String) row[7],
        Moments.ofNullable(row[8]),
        (UUID) row[9]);
  }
}

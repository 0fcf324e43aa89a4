package com.aetherial.wallet;

import com.aetherial.kernel.Moments;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Large gifts that were asked for. */
@ApplicationScoped
class GiftRows {
  private static final String SELECT =
      "select g.id, r.username, g.amount, g.reason, g.state, a.username, g.asked_at, d.username,"
          + " g.decided_at, g.transfer_id from wallet.gift_request g"
          + " join identity.person r on r.id = g.receiver_id"
          + " join identity.person a on a.id = g.asked_by"
          + " left join identity.person d on d.id = g.decided_by";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Answers whether it is new; one that is being added elsewhere is waited for. */
  boolean add(UUID id, UUID receiver, Coins amount, String reason, UUID by) {
    return database
            .createNativeQuery(
                "insert into wallet.gift_request (id, receiver_id, amount, reason, asked_by)"
                    + " values (?1, ?2, ?3, ?4, ?5) on conflict (id) do nothing")
            .setParameter(1, id)
            .setParameter(2, receiver)
            .setParameter(3, amount.minor())
            .setParameter(4, reason)
            .setParameter(5, by)
            .executeUpdate()
        == 1;
  }

  /** The request, kept from others until the transaction ends. */
  Optional<GiftRequest> lock(UUID id) {
    return views(SELECT + " where g.id = ?1 for update of g", id).stream().findFirst();
  }

  List<GiftRequest> latest(int limit) {
    return views(SELECT + " order by g.asked_at desc, g.id desc limit ?1", limit);
  }

  int open() {
    return ((Number)
            database
                .createNativeQuery("select count(*) from wallet.gift_request where state = 'OPEN'")
                .getSingleResult())
        .intValue();
  }

  void reject(UUID id, UUID by) {
    database
        .createNativeQuery(
            "update wallet.gift_request set state = 'REJECTED', decided_by = ?2,"
                + " decided_at = now() where id = ?1 and state = 'OPEN'")
        .setParameter(1, id)
        .setParameter(2, by)
        .executeUpdate();
  }

  void give(UUID id, UUID by, UUID transfer) {
    database
        .createNativeQuery(
            "update wallet.gift_request set state = 'GIVEN', decided_by = ?2, decided_at = now(),"
                + " transfer_id = ?3 where id = ?1 and state = 'OPEN'")
        .setParameter(1, id)
        .setParameter(2, by)
        .setParameter(3, transfer)
        .executeUpdate();
  }

  private List<GiftRequest> views(String sql, Object parameter) {
    List<?> rows = database.createNativeQuery(sql).setParameter(1, parameter).getResultList();
    return rows.stream().map(Object[].class::cast).map(GiftRows::view).toList();
  }

  private static GiftRequest view(Object[] row) {
    return new GiftRequest(
        (UUID) row[0],
        (String) row[1],
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

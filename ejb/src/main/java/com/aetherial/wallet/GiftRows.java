package com.aetherial.wallet;

import com.aetherial.kernel.Moments;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Large gifts that were asked for. */
@ApplicationScoped
class GiftRows {
  private static final String SELECT =
      "select id, receiver, amount, reason, state, asked_by, asked_at, decided_by, decided_at,"
          + " transfer_id from wallet.gift_requests(cast(?1 as uuid), ?2)";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Answers whether it is new; one that is being added elsewhere is waited for. */
  boolean add(UUID id, UUID receiver, Coins amount, String reason, UUID by) {
    return (Boolean)
        database
            .createNativeQuery("select wallet.ask_for_gift(?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, id)
            .setParameter(2, receiver)
            .setParameter(3, amount.minor())
            .setParameter(4, reason)
            .setParameter(5, by)
            .getSingleResult();
  }

  /** The request, kept from others until the transaction ends. */
  Optional<GiftRequest> lock(UUID id) {
    boolean isThere =
        (Boolean)
            database
                .createNativeQuery("select wallet.lock_gift(?1)")
                .setParameter(1, id)
                .getSingleResult();
    return isThere ? views(id.toString(), 1).stream().findFirst() : Optional.empty();
  }

  Optional<GiftRequest> find(UUID id) {
    return views(id.toString(), 1).stream().findFirst();
  }

  List<GiftRequest> latest(int limit) {
    return views(null, limit);
  }

  int open() {
    Object count = database.createNativeQuery("select wallet.open_gifts()").getSingleResult();
    return ((Number) count).intValue();
  }

  void reject(UUID id, UUID by) {
    decide(id, by, null);
  }

  void give(UUID id, UUID by, UUID transfer) {
    decide(id, by, transfer.toString());
  }

  private void decide(UUID id, UUID by, @Nullable String transfer) {
    boolean isDecided =
        (Boolean)
            database
                .createNativeQuery("select wallet.decide_gift(?1, ?2, cast(?3 as uuid))")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, transfer)
                .getSingleResult();
    if (!isDecided) {
      throw new GiftDecided();
    }
  }

  private List<GiftRequest> views(@Nullable String id, int limit) {
    List<?> rows =
        database
            .createNativeQuery(SELECT)
            .setParameter(1, id)
            .setParameter(2, limit)
            .getResultList();
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

package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coins that a lost dispute took from nobody, because they had been spent: as long as they are owed
 * the member may pay them; in the end the house bears the loss.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class WriteOffs {
  private static final int BATCH = 200;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Ledger ledger;
  @Inject Purchases purchases;

  /** Disputes that were lost, are older than so many days and left a debt. */
  @SuppressWarnings("unchecked")
  public List<String> due(int days) {
    return database
        .createNativeQuery(
            "select d.id from payments.dispute d"
                + " join payments.clawback c on c.source_id = d.id and c.return_id is null"
                + " left join payments.write_off w on w.dispute_id = d.id"
                + " where d.state = 'LOST' and w.dispute_id is null"
                + "   and d.asked_at < now() - make_interval(days => ?1)"
                + " group by d.id having sum(c.from_debt) > 0 order by min(d.asked_at) limit ?2")
        .setParameter(1, days)
        .setParameter(2, BATCH)
        .getResultList();
  }

  /**
   * Writes off what is still owed for a dispute; answers how much that was. What it left is counted
   * under the lock of its purchase: it may just have been won after all, which gives all back.
   */
  public Coins writeOff(String disputeId) {
    UUID purchaseId =
        (UUID)
            database
                .createNativeQuery("select purchase_id from payments.dispute where id = ?1")
                .setParameter(1, disputeId)
                .getSingleResult();
    var purchase = purchases.lock(purchaseId).orElseThrow(NoSuchPurchase::new);
    long left = left(disputeId);
    if (left == 0 || isDone(disputeId)) {
      return Coins.ZERO;
    }
    UUID person = purchase.personId();
    Coins coins = Coins.ofMinor(Math.min(ledger.balancesOf(person).debt().minor(), left));
    keep(disputeId, coins, coins.isPositive() ? post(disputeId, person, coins) : null);
    return coins;
  }

  /** What a lost dispute took from nobody and was not given back. */
  private long left(String disputeId) {
    return ((Number)
            database
                .createNativeQuery(
                    "select coalesce(sum(c.from_debt), 0)::bigint from payments.dispute d"
                        + " join payments.clawback c on c.source_id = d.id"
                        + " where d.id = ?1 and d.state = 'LOST' and c.return_id is null")
                .setParameter(1, disputeId)
                .getSingleResult())
        .longValue();
  }

  private boolean isDone(String disputeId) {
    return !database
        .createNativeQuery("select 1 from payments.write_off where dispute_id = ?1")
        .setParameter(1, disputeId)
        .getResultList()
        .isEmpty();
  }

  private UUID post(String disputeId, UUID person, Coins coins) {
    var cause =
        new Cause(
            TransferKind.ADJUSTMENT,
            null,
            CoinWords.coins(coins) + " are not owed any more",
            "dispute",
            disputeId);
    return ledger
        .post(
            RequestKey.of("pay:write-off:" + disputeId, person, coins),
            cause,
            List.of(
                new Leg(person, "DEBT", coins), Leg.of(SystemAccount.DISPUTE_LOSS, coins.negate())))
        .transferId();
  }

  private void keep(String disputeId, Coins coins, @Nullable UUID transferId) {
    database
        .createNativeQuery(
            "insert into payments.write_off (dispute_id, coins, transfer_id)"
                + " values (?1, ?2, cast(?3 as uuid))")
        .setParameter(1, disputeId)
        .setParameter(2, coins.minor())
        .setParameter(3, transferId == null ? null : transferId.toString())
        .executeUpdate();
  }
}

package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.payments.Difference.Problem;
import com.aetherial.payments.entity.Price;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written down of money at Stripe. A movement is kept once, however often it is told. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ClearingBooks {
  /** How many movements are kept at once. */
  static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Keeps movements that are new, and which payout took them, when that is known.
   *
   * @param movements at most {@link #AT_ONCE}, because they are one transaction
   */
  public void keep(List<MoneyMovement> movements, @Nullable String payoutId) {
    for (MoneyMovement one : movements) {
      insert(one);
      if (payoutId != null) {
        database
            .createNativeQuery(
                "update payments.money_movement set payout_id = ?2"
                    + " where id = ?1 and payout_id is null")
            .setParameter(1, one.id())
            .setParameter(2, payoutId)
            .executeUpdate();
      }
    }
  }

  private void insert(MoneyMovement one) {
    database
        .createNativeQuery(
            "insert into payments.money_movement (id, kind, amount, fee, net, currency, source_id,"
                + " payment_intent_id, moved_at, exchange_rate,"
                + " available_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as bigint), ?11)"
                + " on conflict (id) do update set exchange_rate ="
                + " coalesce(money_movement.exchange_rate, excluded.exchange_rate),"
                + " available_at = coalesce(money_movement.available_at, excluded.available_at)"
                + " where money_movement.available_at is null"
                + " or money_movement.exchange_rate is null"
                + " and excluded.exchange_rate is not null")
        .setParameter(1, one.id())
        .setParameter(2, one.kind())
        .setParameter(3, one.amount())
        .setParameter(4, one.fee())
        .setParameter(5, one.net())
        .setParameter(6, one.currency())
        .setParameter(7, one.sourceId())
        .setParameter(8, one.paymentIntentId())
        .setParameter(9, Timestamp.from(one.movedAt()))
        .setParameter(10, one.rate() == null ? null : one.rate().toString())
        .setParameter(11, Timestamp.from(one.availableAt()))
        .executeUpdate();
  }

  /** Keeps how a payout to our bank stands. */
  public void keep(BankPayout payout) {
    database
        .createNativeQuery(
            "insert into payments.bank_payout (id, amount, currency, state, automatic, reconciled,"
                + " arrives_at, created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                + " on conflict (id) do update set state = excluded.state,"
                + " reconciled = excluded.reconciled, arrives_at = excluded.arrives_at,"
                + " updated_at = now()")
        .setParameter(1, payout.id())
        .setParameter(2, payout.amount())
        .setParameter(3, payout.currency())
        .setParameter(4, payout.state())
        .setParameter(5, payout.isAutomatic())
        .setParameter(6, payout.isReconciled())
        .setParameter(7, Timestamp.from(payout.arrivesAt()))
        .setParameter(8, Timestamp.from(payout.createdAt()))
        .executeUpdate();
  }

  /** Movements that we know of since a moment. */
  public Set<String> movementsSince(Instant moment) {
    return names("select id from payments.money_movement where moved_at >= ?1", moment);
  }

  /** Payouts that we know of since a moment. */
  public Set<String> payoutsSince(Instant moment) {
    return names("select id from payments.bank_payout where created_at >= ?1", moment);
  }

  private Set<String> names(String query, Instant moment) {
    Set<String> names = new HashSet<>();
    for (Object name : query(query, moment).getResultList()) {
      names.add((String) name);
    }
    return names;
  }

  /** What moved otherwise than it must have. */
  public List<Difference> differences(Instant since, Instant until) {
    List<?> rows =
        query("select * from payments.clearing_differences(?1, ?2)", since)
            .setParameter(2, Timestamp.from(until))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ClearingBooks::difference).toList();
  }

  private Query query(String query, Instant moment) {
    return database.createNativeQuery(query).setParameter(1, Timestamp.from(moment));
  }

  private static Difference difference(Object[] row) {
    String currency = (String) row[2];
    return new Difference(
        row[4] == null ? Problem.MISSING_THERE : Problem.AMOUNT_DIFFERS,
        (String) row[0],
        (String) row[1],
        money(row[3], currency),
        row[4] == null ? "" : money(row[4], currency));
  }

  private static String money(Object minor, String currency) {
    return currency + " " + Price.decimal(((Number) minor).longValue(), currency);
  }
}

package com.aetherial.payments;

import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Coins of a plan's first month, set aside while its payment page can be paid, and once more before
 * a trial ends. Who calls holds the lock of the subscription, or has just made it.
 */
@ApplicationScoped
class PlanHolds {
  /** How long coins stay set aside after the payment page has closed. */
  private static final Duration GRACE = Duration.ofHours(1);

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Holds holds;

  /**
   * Sets the coins of the first month aside.
   *
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough
   */
  void place(Subscription wanted) {
    place(wanted, 1, wanted.expiresAt().plus(GRACE));
  }

  /**
   * Sets them aside for the first payment after a trial, unless they are.
   *
   * @param until when they go back by themselves
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough
   */
  void placeAgain(Subscription tried, Instant until) {
    if (holdOf(tried, Coins.ZERO).isEmpty()) {
      place(tried, last(tried) + 1, until);
    }
  }

  private void place(Subscription wanted, int number, Instant until) {
    var coins = wanted.terms().coins();
    UUID hold =
        holds.placeOnTreasury(
            RequestKey.of("plan:hold:" + wanted.id() + suffix(number), coins),
            Cause.of(TransferKind.PURCHASE, wanted.personId(), CoinWords.planned(wanted.terms())),
            coins,
            until);
    database
        .createNativeQuery(
            "insert into payments.plan_hold (subscription_id, number, hold_id, coins)"
                + " values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4)")
        .setParameter(1, wanted.id().toString())
        .setParameter(2, number)
        .setParameter(3, hold.toString())
        .setParameter(4, coins.minor())
        .executeUpdate();
  }

  /** How often coins were set aside for a plan. */
  private int last(Subscription plan) {
    return ((Number)
            database
                .createNativeQuery(
                    "select coalesce(max(number), 0) from payments.plan_hold"
                        + " where subscription_id = cast(?1 as uuid)")
                .setParameter(1, plan.id().toString())
                .getSingleResult())
        .intValue();
  }

  private static String suffix(int number) {
    return number == 1 ? "" : ":" + number;
  }

  /** Where so many coins are still set aside for a plan. */
  Optional<UUID> holdOf(Subscription plan, Coins atLeast) {
    List<?> rows =
        database
            .createNativeQuery(
                "select hold_id from payments.plan_hold where ended_at is null"
                    + " and subscription_id = cast(?1 as uuid) and coins >= ?2")
            .setParameter(1, plan.id().toString())
            .setParameter(2, atLeast.minor())
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  /** Nobody will pay for the plan: its coins are the treasury's again. */
  void giveBack(Subscription plan) {
    holdOf(plan, Coins.ZERO)
        .ifPresent(
            hold -> {
              String key = "plan:release:" + plan.id() + suffix(last(plan));
              holds.release(RequestKey.of(key, hold), hold);
              end(plan);
            });
  }

  /** Nothing is set aside for the plan any more. */
  void end(Subscription plan) {
    database
        .createNativeQuery(
            "update payments.plan_hold set ended_at = now()"
                + " where subscription_id = cast(?1 as uuid) and ended_at is null")
        .setParameter(1, plan.id().toString())
        .executeUpdate();
  }
}

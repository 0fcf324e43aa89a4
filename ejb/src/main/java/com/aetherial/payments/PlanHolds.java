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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Coins of a plan's first month, set aside while its payment page can be paid. Who calls holds the
 * lock of the subscription, or has just made it.
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
    var coins = wanted.terms().coins();
    UUID hold =
        holds.placeOnTreasury(
            RequestKey.of("plan:hold:" + wanted.id(), coins),
            Cause.of(TransferKind.PURCHASE, wanted.personId(), CoinWords.planned(wanted.terms())),
            coins,
            wanted.expiresAt().plus(GRACE));
    database
        .createNativeQuery(
            "insert into payments.plan_hold (subscription_id, hold_id, coins)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), ?3)")
        .setParameter(1, wanted.id().toString())
        .setParameter(2, hold.toString())
        .setParameter(3, coins.minor())
        .executeUpdate();
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
              holds.release(RequestKey.of("plan:release:" + plan.id(), hold), hold);
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

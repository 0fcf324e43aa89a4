package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Moments;
import com.aetherial.payments.entity.Price;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps what Stripe can pay out, and tells administrators when that changes what they can do. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class FundsDesk {
  /** What members are paid in. */
  static final String CURRENCY = "USD";

  /** The word by which Stripe refuses for want of money. */
  private static final String SHORT = "balance_insufficient";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject PayoutNotices notices;

  /** Keeps what is available; that it has become too little is told once. */
  public void keep(long available) {
    boolean wasShort = now().map(FundsView::isShort).orElse(false);
    long due = due();
    database
        .createNativeQuery(
            "insert into payouts.fund (provider, currency, available, due)"
                + " values (?1, ?2, ?3, ?4) on conflict (provider) do update set"
                + " available = excluded.available, due = excluded.due, told_at = excluded.told_at")
        .setParameter(1, StripePayouts.NAME)
        .setParameter(2, CURRENCY)
        .setParameter(3, available)
        .setParameter(4, due)
        .executeUpdate();
    if (available < due && !wasShort) {
      notices.fundsShort(money(available), money(due));
    }
  }

  /** Points to withdrawals that were refused for want of money, where there is enough for one. */
  public void pointOut(long available) {
    Object[] refused =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*), coalesce(min(amount), 0) from payouts.withdrawal"
                        + " where provider = ?1 and state = 'PROCESSING' and delivery = 'REFUSED'"
                        + " and provider_code = ?2")
                .setParameter(1, StripePayouts.NAME)
                .setParameter(2, SHORT)
                .getSingleResult();
    long count = ((Number) refused[0]).longValue();
    if (count > 0 && available >= ((Number) refused[1]).longValue()) {
      notices.fundsArrived(money(available), count);
    }
  }

  /** What was last told, and what waits now. */
  public Optional<FundsView> now() {
    List<?> rows =
        database
            .createNativeQuery(
                "select available, due, told_at from payouts.fund where provider = ?1")
            .setParameter(1, StripePayouts.NAME)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new FundsView(
                    money(((Number) row[0]).longValue()),
                    money(due()),
                    ((Number) row[0]).longValue() < ((Number) row[1]).longValue(),
                    Moments.of(row[2])))
        .findFirst();
  }

  private long due() {
    return ((Number)
            database
                .createNativeQuery("select payouts.money_due(?1, ?2)")
                .setParameter(1, StripePayouts.NAME)
                .setParameter(2, CURRENCY)
                .getSingleResult())
        .longValue();
  }

  private static String money(long minor) {
    return CURRENCY + " " + Price.decimal(minor, CURRENCY);
  }
}

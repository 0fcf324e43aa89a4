package com.aetherial.payments;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Moments;
import com.aetherial.payments.entity.Price;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Money that lies at Stripe, by age, and what went to our bank. */
@Stateless
public class MoneyAtStripe {
  private static final int PAYOUTS_MAX = 20;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** What has not gone to the bank yet; empty when nothing lies at Stripe. */
  public List<AgedMoney> byAge(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    List<?> rows =
        database
            .createNativeQuery(
                "select currency, age, movements, net from payments.money_at_stripe()")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new AgedMoney(money(row[3], row[0]), (String) row[1], number(row[2])))
        .toList();
  }

  /** The last payouts to our bank, newest first, and what of each cannot be explained. */
  public List<BankPayoutView> payouts(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    List<?> rows =
        database
            .createNativeQuery(
                "select p.id, p.amount, p.currency, p.state, p.reconciled, p.arrives_at,"
                    + " (select count(*) from payments.money_movement m where m.payout_id = p.id"
                    + "   and m.source_id is distinct from p.id),"
                    + " p.amount - (select coalesce(sum(m.net), 0)::bigint"
                    + "   from payments.money_movement m where m.payout_id = p.id"
                    + "   and m.source_id is distinct from p.id)"
                    + " from payments.bank_payout p order by p.created_at desc limit ?1")
            .setParameter(1, PAYOUTS_MAX)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(MoneyAtStripe::payout).toList();
  }

  private static BankPayoutView payout(Object[] row) {
    boolean isReconciled = (Boolean) row[4];
    return new BankPayoutView(
        (String) row[0],
        money(row[1], row[2]),
        (String) row[3],
        Moments.of(row[5]),
        number(row[6]),
        isReconciled ? money(row[7], row[2]) : null);
  }

  private static MoneyView money(Object minor, Object currency) {
    String code = (String) currency;
    return new MoneyView(Price.decimal(number(minor), code), code);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How money comes back, and whether Stripe's books say the same as ours. */
@Stateless
public class StripeFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<Figure> figures() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select (select count(*) from payments.refund),"
                        + " (select count(*) from payments.dispute),"
                        + " (select count(*) from payments.dispute where state in"
                        + "   ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'WARNING_NEEDS_RESPONSE',"
                        + "    'WARNING_UNDER_REVIEW')),"
                        + " (select coalesce(sum(coins + bonus), 0)::bigint"
                        + "   from payments.clawback where return_id is null),"
                        + " coalesce((select differences from payments.stripe_reconciliation"
                        + "   where finished_at is not null order by started_at desc limit 1), 0),"
                        + " coalesce((select extract(epoch from now() - max(started_at))"
                        + "   from payments.stripe_reconciliation"
                        + "   where finished_at is not null and failure is null), -1)::float8")
                .getSingleResult();
    return List.of(
        figure("aetherial_refunds", "Refunds of purchases.", row[0], 1),
        figure("aetherial_disputes", "Disputes of purchases.", row[1], 1),
        figure("aetherial_disputes_open", "Disputes that are not decided.", row[2], 1),
        figure("aetherial_coins_clawed_back", "Coins that followed money back.", row[3], 100),
        figure("aetherial_stripe_differences", "Differences of the last comparison.", row[4], 1),
        figure(
            "aetherial_stripe_comparison_age_seconds",
            "Age of the last good comparison with Stripe; -1 before the first.",
            row[5],
            1));
  }

  private static Figure figure(String name, String help, Object value, int scale) {
    return new Figure(name, help, false, ((Number) value).doubleValue() / scale);
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import com.aetherial.payments.entity.PurchaseState;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How purchases go. */
@Stateless
public class PaymentsFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject StripeCounts counts;

  @Override
  public List<Figure> figures() {
    Map<PurchaseState, Long> purchases = new EnumMap<>(PurchaseState.class);
    BigDecimal credited = BigDecimal.ZERO;
    for (Object[] row : byState()) {
      var state = PurchaseState.valueOf((String) row[0]);
      purchases.put(state, ((Number) row[1]).longValue());
      if (state == PurchaseState.CREDITED) {
        credited = new BigDecimal(row[2].toString()).movePointLeft(2);
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (PurchaseState state : PurchaseState.values()) {
      figures.add(purchases(state, purchases.getOrDefault(state, 0L)));
    }
    figures.add(gauge("aetherial_purchases_coins_credited", "Bought coins in wallets.", credited));
    figures.add(
        counter(
            "aetherial_stripe_signature_failures_total",
            "Messages with a false signature since this node started.",
            counts.falseSignatures()));
    figures.add(
        counter(
            "aetherial_stripe_version_mismatches_total",
            "Messages written for another release of Stripe’s API since this node started.",
            counts.otherVersions()));
    return figures;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> byState() {
    return database
        .createNativeQuery(
            "select state, count(*), sum(coins + bonus) from payments.purchase group by state")
        .getResultList();
  }

  private static Figure purchases(PurchaseState state, long count) {
    String name = state.name().toLowerCase(Locale.ROOT);
    return gauge(
        "aetherial_purchases_" + name,
        "Purchases that are " + name.replace('_', ' ') + ".",
        BigDecimal.valueOf(count));
  }

  private static Figure gauge(String name, String help, BigDecimal value) {
    return new Figure(name, help, false, value.doubleValue());
  }

  private static Figure counter(String name, String help, long value) {
    return new Figure(name, help, true, value);
  }
}

package com.aetherial.payments;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How plans go: who has one, and what that is every month. */
@Stateless
public class PlanFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<Figure> figures() {
    Map<SubscriptionState, Long> counts = new EnumMap<>(SubscriptionState.class);
    rows("select state, count(*) from payments.subscription group by state")
        .forEach(
            row ->
                counts.put(
                    SubscriptionState.valueOf((String) row[0]), ((Number) row[1]).longValue()));
    List<Figure> figures = new ArrayList<>();
    for (SubscriptionState state : SubscriptionState.values()) {
      String name = state.name().toLowerCase(Locale.ROOT);
      figures.add(
          gauge(
              "aetherial_plans_" + name,
              "Plans that are " + name.replace('_', ' ') + ".",
              BigDecimal.valueOf(counts.getOrDefault(state, 0L))));
    }
    figures.addAll(revenue());
    return figures;
  }

  /** The dollar is told even when nobody pays, so that a graph has no holes. */
  private List<Figure> revenue() {
    List<Figure> figures = new ArrayList<>();
    rows("select c.currency, coalesce(sum(r.monthly), 0)::bigint from"
            + " (select 'USD' as currency union select currency from"
            + "   payments.recurring_revenue()) c"
            + " left join payments.recurring_revenue() r on r.currency = c.currency"
            + " group by c.currency")
        .forEach(row -> figures.addAll(revenue((String) row[0], ((Number) row[1]).longValue())));
    return figures;
  }

  private static List<Figure> revenue(String currency, long minor) {
    var monthly = new BigDecimal(Price.decimal(minor, currency));
    String suffix = currency.toLowerCase(Locale.ROOT);
    return List.of(
        gauge("aetherial_plans_mrr_" + suffix, "Paid for plans every month.", monthly),
        gauge(
            "aetherial_plans_arr_" + suffix,
            "Paid for plans in twelve months.",
            monthly.multiply(BigDecimal.valueOf(12))));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String query) {
    return database.createNativeQuery(query).getResultList();
  }

  private static Figure gauge(String name, String help, BigDecimal value) {
    return new Figure(name, help, false, value.doubleValue());
  }
}

package com.aetherial.payments;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.payments.entity.PlanPeriod;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an administrator sees of the plans. The sums are made by the database, in whole cents. */
@Stateless
public class PlansConsole {
  private static final int SHOWN = 200;
  private static final int MONTHS = 12;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Subscriptions subscriptions;
  @Inject People people;

  /** Revenue, churn and who has a plan. */
  public PlansReport report(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    List<PlanRevenue> plans = new ArrayList<>();
    Map<String, Sum> totals = new LinkedHashMap<>();
    for (Object[] row : revenue()) {
      var sum = new Sum(((Number) row[2]).longValue(), ((Number) row[3]).longValue());
      plans.add(revenue((String) row[1], (String) row[0], sum));
      totals.merge((String) row[0], sum, Sum::plus);
    }
    List<PlanRevenue> total =
        totals.entrySet().stream().map(all -> revenue("", all.getKey(), all.getValue())).toList();
    return new PlansReport(total, plans, trials(), churn(), subscribers());
  }

  private record Sum(long subscribers, long monthly) {
    Sum plus(Sum other) {
      return new Sum(subscribers + other.subscribers, Math.addExact(monthly, other.monthly));
    }
  }

  private static PlanRevenue revenue(String plan, String currency, Sum sum) {
    return new PlanRevenue(
        plan,
        sum.subscribers(),
        money(sum.monthly(), currency),
        money(Math.multiplyExact(sum.monthly(), MONTHS), currency));
  }

  private static MoneyView money(long minor, String currency) {
    return new MoneyView(Price.decimal(minor, currency), currency);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> revenue() {
    return database
        .createNativeQuery(
            "select currency, plan, subscribers, monthly from payments.recurring_revenue()")
        .getResultList();
  }

  private long trials() {
    return subscriptions.countIn(SubscriptionState.TRIAL);
  }

  private PlanChurn churn() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select had, lost from payments.plan_churn(now() - interval '30 days')")
                .getSingleResult();
    long had = ((Number) row[0]).longValue();
    long lost = ((Number) row[1]).longValue();
    return new PlanChurn(had, lost, had == 0 ? "" : percent(lost, had));
  }

  private static String percent(long part, long whole) {
    return BigDecimal.valueOf(part * 100)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private List<SubscriberView> subscribers() {
    List<Subscription> living = subscriptions.newest(SHOWN);
    Map<UUID, String> names =
        people.usernames(living.stream().map(Subscription::personId).collect(Collectors.toSet()));
    return living.stream()
        .map(plan -> view(plan, names.getOrDefault(plan.personId(), "")))
        .toList();
  }

  private static SubscriberView view(Subscription plan, String username) {
    PlanPeriod period = plan.period();
    return new SubscriberView(
        username,
        plan.terms().name(),
        MoneyView.of(plan.terms().price()),
        plan.state(),
        plan.cancelsAtEnd(),
        period == null ? null : period.end(),
        plan.trouble(),
        plan.stripeId());
  }
}

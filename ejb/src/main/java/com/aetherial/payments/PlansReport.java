package com.aetherial.payments;

import java.util.List;

/**
 * How plans go.
 *
 * @param total all plans of each currency together
 * @param plans each plan
 * @param trials how many try a plan and pay nothing yet
 * @param churn how many lost their plan in the last thirty days
 * @param subscribers who has a plan, newest first, at most two hundred
 */
public record PlansReport(
    List<PlanRevenue> total,
    List<PlanRevenue> plans,
    long trials,
    PlanChurn churn,
    List<SubscriberView> subscribers) {
  public PlansReport {
    total = List.copyOf(total);
    plans = List.copyOf(plans);
    subscribers = List.copyOf(subscribers);
  }
}
